package io.homeroom.platform.messaging.backing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Another JVM with the class path of this one, which ends with it. */
public final class ChildJvm {

  private final List<String> options = new ArrayList<>();
  private Predicate<String> onClassPath = entry -> true;

  public ChildJvm option(String option) {
    options.add(option);
    return this;
  }

  /** Leaves out the entries of the class path whose file name starts with one of these. */
  public ChildJvm without(String... prefixes) {
    onClassPath =
        entry ->
            Arrays.stream(prefixes)
                .noneMatch(prefix -> new File(entry).getName().startsWith(prefix));
    return this;
  }

  public Process run(String mainClass, Path log, String... arguments) {
    var classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(onClassPath)
            .collect(Collectors.joining(File.pathSeparator));
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath));
    command.addAll(options);
    command.add(mainClass);
    command.addAll(List.of(arguments));
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
