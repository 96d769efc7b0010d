package io.homeroom.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command as a person runs it, in a home of its own. */
record HomeroomScript(Path home, int portOffset) {

  private static final Path SCRIPT = Path.of("..", "..", "homeroom").toAbsolutePath().normalize();
  private static final long PATIENCE_SECONDS = 240;

  record Outcome(int exitCode, String text) {}

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return finish(start(arguments));
  }

  /**
   * Its output is read when it is finished; it is short. It listens to Ctrl-C even where the tests
   * run in the background of a shell that has it ignored.
   */
  Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("env", "--default-signal=INT", SCRIPT.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true);
    builder.environment().put("HOMEROOM_HOME", home.toString());
    builder.environment().put("HOMEROOM_PORT_OFFSET", Integer.toString(portOffset));
    builder.environment().put("HOMEROOM_BUILD", "never");
    return builder.start();
  }

  static Outcome finish(Process process) throws IOException, InterruptedException {
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("Still running after " + PATIENCE_SECONDS + " s:\n" + text);
    }
    return new Outcome(process.exitValue(), text);
  }

  String state(String part) throws IOException, InterruptedException {
    return field(part, "state");
  }

  long pid(String part) throws IOException, InterruptedException {
    return Long.parseLong(field(part, "pid"));
  }

  int port(String part) throws IOException, InterruptedException {
    return Integer.parseInt(field(part, "port"));
  }

  String secret(String name) throws IOException {
    return Files.readAllLines(home.resolve("secrets.properties")).stream()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }

  private String field(String part, String name) throws IOException, InterruptedException {
    String json = run("status", "--json").text();
    Matcher value =
        Pattern.compile("\"name\": \"" + part + "\".*?\"" + name + "\": \"?([^\",]*)")
            .matcher(json);
    if (!value.find()) {
      throw new AssertionError("No " + name + " of " + part + " in " + json);
    }
    return value.group(1);
  }
}
