package io.homeroom.local.part;

import io.homeroom.local.home.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that does one thing and ends; its output is kept and shown when it fails. */
public record Tool(List<String> command, Map<String, String> environment, Path folder, Path log) {

  public void run() throws IOException {
    Files.createDirectories(log.getParent());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    Thread stop = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(stop);
    int status = await(process);
    if (status != 0) {
      throw new Trouble(
          "%s ended with %d:%n%s%nAll of it: %s"
              .formatted(Path.of(command.getFirst()).getFileName(), status, end(log), log));
    }
    Runtime.getRuntime().removeShutdownHook(stop);
  }

  private static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      throw new Trouble("Interrupted", e);
    }
  }

  private static String end(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
  }
}
