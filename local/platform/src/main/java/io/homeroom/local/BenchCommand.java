package io.homeroom.local;

import io.homeroom.local.home.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Runs bench/<name>.sh; without a name, tells which there are.")
final class BenchCommand implements Callable<Integer> {

  private static final String SUFFIX = ".sh";

  private final Desk desk;

  @Parameters(paramLabel = "<name>", arity = "0..1", description = "Such as outbox.")
  private String name = "";

  @Parameters(index = "1..*", arity = "0..*", hidden = true)
  private List<String> arguments = new ArrayList<>();

  BenchCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = desk.home().repository().resolve("bench");
    Path script = folder.resolve(name + SUFFIX);
    if (name.isEmpty() || !Files.exists(script)) {
      throw new Trouble(
          (name.isEmpty() ? "Which one? " : "There is no bench " + name + ". ")
              + "There are: "
              + names(folder));
    }
    List<String> command = new ArrayList<>(List.of("bash", script.toString()));
    command.addAll(arguments);
    ProcessBuilder bench = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    bench.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return bench.start().waitFor();
  }

  private static String names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return "none";
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(SUFFIX))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .sorted()
          .collect(Collectors.joining(", "));
    }
  }
}
