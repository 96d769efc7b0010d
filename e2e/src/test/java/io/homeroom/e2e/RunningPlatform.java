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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole suite, started by {@code ./homeroom up} in a folder of its own and beside any other,
 * once for all tests of this module; taken down after the last of them.
 */
public final class RunningPlatform implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(RunningPlatform.class);
  static final List<String> SERVICES =
      List.of(
          "gateway", "identity", "booking", "marketplace", "notification", "payments", "progress");

  private Map<String, Integer> ports = Map.of();

  @Override
  public void beforeAll(ExtensionContext context) {
    ports =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Suite.class, suite -> new Suite(), Suite.class)
            .ports();
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
    return URI.create("http://127.0.0.1:" + port(name));
  }

  int port(String name) {
    Integer port = ports.get(name);
    if (port == null) {
      throw new AssertionError("No part " + name + " in " + ports.keySet());
    }
    return port;
  }

  /** As it is now. */
  Part part(String name) {
    return parts(List.of(name)).getFirst();
  }

  /** As they are now, in that order: a look at all of them takes a second. */
  List<Part> parts(List<String> names) {
    Map<String, Part> found =
        Part.all().stream().collect(Collectors.toMap(Part::name, Function.identity()));
    return names.stream().map(name -> Objects.requireNonNull(found.get(name), name)).toList();
  }

  /** What {@code audit verify} says, if it ends with 0. */
  String verifyAudit() {
    return HomeroomCommand.run(Duration.ofMinutes(2), "audit", "verify");
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
    HomeroomCommand.run(Duration.ofMinutes(3), command.toArray(String[]::new));
  }

  /** A connection to one of the databases, as the superuser. */
  Connection postgres(String database) throws SQLException {
    String url = "jdbc:postgresql://127.0.0.1:" + port("postgres") + "/" + database;
    return DriverManager.getConnection(url, "postgres", secret("postgres.password"));
  }

  Path logs() {
    return HomeroomCommand.HOME.resolve("logs");
  }

  String secret(String name) {
    Properties secrets = new Properties();
    try (var in = Files.newBufferedReader(HomeroomCommand.HOME.resolve("secrets.properties"))) {
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
}
