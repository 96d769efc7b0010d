package io.homeroom.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole suite, started by {@code ./homeroom up} in a folder of its own and beside any other,
 * once for all tests of this module; taken down after the last of them.
 */
public final class RunningPlatform implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(RunningPlatform.class);
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path HOME = Path.of("target", "home folder").toAbsolutePath();
  private static final String PORT_OFFSET = "5500";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One process as {@code status --json} shows it. */
  record Part(String name, String state, long pid, int port) {}

  /** Ends the suite with the test run. */
  private static final class Suite implements AutoCloseable {
    Suite() {
      homeroom(Duration.ofMinutes(6), "down", "--wipe");
      write(
          "homeroom.properties",
          """
          env.gateway.HOMEROOM_LIMIT_ADDRESS=1000000
          env.gateway.HOMEROOM_LIMIT_PERSON=1000000
          env.gateway.HOMEROOM_LIMIT_REGISTRATION=1000000
          env.gateway.HOMEROOM_LIMIT_SIGN_IN=1000000
          env.booking.HOMEROOM_HOLD_TIME=100s
          env.booking.HOMEROOM_WAITLIST_OFFER=60s
          """);
      homeroom(Duration.ofMinutes(6), "up", "--no-start-caches");
    }

    @Override
    public void close() {
      homeroom(Duration.ofMinutes(2), "down");
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Suite.class, suite -> new Suite(), Suite.class);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningPlatform.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return this;
  }

  /** What is secret about what goes through it is {@linkplain Overheard overheard}. */
  Door door() {
    return new Door(address("gateway"), Overheard.NARRATOR);
  }

  Mailbox mailbox() {
    return new Mailbox(address("mailbox"));
  }

  URI address(String name) {
    return URI.create("http://127.0.0.1:" + part(name).port());
  }

  Part part(String name) {
    return parts().stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No part " + name + " in " + parts()));
  }

  List<Part> parts() {
    JsonNode status = JSON.readTree(homeroom(Duration.ofSeconds(30), "status", "--json"));
    return status
        .valueStream()
        .map(
            part ->
                new Part(
                    part.path("name").asString(),
                    part.path("state").asString(),
                    part.path("pid").asLong(-1),
                    part.path("port").asInt(-1)))
        .toList();
  }

  /** What {@code audit verify} says, if it ends with 0. */
  String verifyAudit() {
    return homeroom(Duration.ofMinutes(2), "audit", "verify");
  }

  /** {@code kill -9}, as a person would. */
  void kill(String name) {
    ProcessHandle process = ProcessHandle.of(part(name).pid()).orElseThrow();
    process.destroyForcibly();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  void restart(String name) {
    restart(List.of(name));
  }

  void restart(List<String> names) {
    var command = Stream.concat(Stream.of("restart"), names.stream());
    homeroom(Duration.ofMinutes(3), command.toArray(String[]::new));
  }

  /** A connection to one of the databases, as the superuser. */
  Connection postgres(String database) throws SQLException {
    String url = "jdbc:postgresql://127.0.0.1:" + part("postgres").port() + "/" + database;
    return DriverManager.getConnection(url, "postgres", secret("postgres.password"));
  }

  Path logs() {
    return HOME.resolve("logs");
  }

  String secret(String name) {
    Properties secrets = new Properties();
    try (var in = Files.newBufferedReader(HOME.resolve("secrets.properties"))) {
      secrets.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String secret = secrets.getProperty(name);
    if (secret == null) {
      throw new AssertionError("No secret " + name + " among " + secrets.keySet());
    }
    return secret;
  }

  private static void write(String file, String text) {
    try {
      Files.createDirectories(HOME);
      Files.writeString(HOME.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the command; its output if it ended with 0, or with anything for {@code status}. */
  private static String homeroom(Duration patience, String... arguments) {
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
