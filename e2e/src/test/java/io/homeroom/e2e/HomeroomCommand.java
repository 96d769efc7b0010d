package io.homeroom.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code ./homeroom}, in a folder of its own and beside any other suite. */
final class HomeroomCommand {
  static final Path HOME = Path.of("target", "home folder").toAbsolutePath();
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final String PORT_OFFSET = "5500";

  private HomeroomCommand() {}

  /** Those that the next {@code up} begins with. */
  static void settings(String text) {
    try {
      Files.createDirectories(HOME);
      Files.writeString(HOME.resolve("homeroom.properties"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its output if it ended with 0, or with anything for {@code status}. */
  static String run(Duration patience, String... arguments) {
    List<String> command = new ArrayList<>(List.of(PROJECT.resolve("homeroom").toString()));
    command.addAll(List.of(arguments));
    try {
      Files.createDirectories(HOME);
      Path output = Files.createTempFile(HOME.getParent(), "homeroom-" + arguments[0], ".out");
      Path complaints = Path.of(output + ".err");
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("HOMEROOM_HOME", HOME.toString());
      builder.environment().put("HOMEROOM_PORT_OFFSET", PORT_OFFSET);
      builder.redirectOutput(output.toFile()).redirectError(complaints.toFile());
      Process process = builder.start();
      if (!process.waitFor(patience)) {
        process.destroyForcibly();
        throw new AssertionError(command + " took longer than " + patience);
      }
      String text = Files.readString(output);
      if (process.exitValue() != 0 && !arguments[0].equals("status")) {
        throw new AssertionError(
            "%s ended with %d:\n%s%s"
                .formatted(command, process.exitValue(), text, Files.readString(complaints)));
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted at " + command, e);
    }
  }
}
