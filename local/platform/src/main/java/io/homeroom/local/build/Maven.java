package io.homeroom.local.build;

import io.homeroom.local.home.Home;
import io.homeroom.local.home.Trouble;
import io.homeroom.local.process.Executables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Maven, with the JDK this command runs on. */
public final class Maven {

  private static final int ERRORS_SHOWN = 30;

  private final Home home;
  private final Map<String, String> environment = new TreeMap<>();

  public Maven(Home home) {
    this.home = home;
  }

  public Maven with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Everything goes to the screen; gives Maven's exit code. */
  public int openly(List<String> arguments) throws IOException {
    return await(command(arguments).inheritIO().start());
  }

  /** Tells of each module; the rest goes to the log, whose errors are shown when it fails. */
  void quietly(List<String> arguments, Path log, Consumer<String> progress) throws IOException {
    Files.createDirectories(log.getParent());
    Process process = command(arguments).redirectErrorStream(true).start();
    List<String> errors = new ArrayList<>();
    try (BufferedReader output = process.inputReader();
        Writer copy = Files.newBufferedWriter(log)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        copy.append(line).append('\n');
        if (line.startsWith("[INFO] Building Homeroom")) {
          progress.accept("  " + line.substring("[INFO] Building ".length()).strip());
        } else if (line.startsWith("[ERROR]")) {
          errors.add(line);
        }
      }
    }
    if (await(process) != 0) {
      throw new Trouble(
          "The build failed:\n%s\nAll of it: %s"
              .formatted(
                  String.join("\n", errors.subList(0, Math.min(ERRORS_SHOWN, errors.size()))),
                  log));
    }
  }

  private ProcessBuilder command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(
        Executables.find("mvn")
            .orElseThrow(() -> new Trouble("mvn is not on the PATH: apt-get install maven"))
            .toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.repository().toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return builder;
  }

  private static int await(Process process) {
    Thread stop = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      int status = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(stop);
      return status;
    } catch (InterruptedException e) {
      throw new Trouble("Interrupted", e);
    }
  }
}
