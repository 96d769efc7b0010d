package io.homeroom.e2e;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** All processes, from the first test that needs them to the last. */
final class Suite implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(12);
  private static final String SETTINGS =
      """
      env.gateway.HOMEROOM_LIMIT_ADDRESS=1000000
      env.gateway.HOMEROOM_LIMIT_PERSON=1000000
      env.gateway.HOMEROOM_LIMIT_REGISTRATION=1000000
      env.gateway.HOMEROOM_LIMIT_SIGN_IN=1000000
      env.booking.HOMEROOM_HOLD_TIME=100s
      env.booking.HOMEROOM_WAITLIST_OFFER=60s
      """;

  private final Map<String, Integer> ports;

  Suite() {
    HomeroomCommand.run(PATIENCE, "down", "--wipe");
    HomeroomCommand.settings(SETTINGS + compiling());
    HomeroomCommand.run(PATIENCE, "up", "--no-start-caches");
    this.ports = Part.all().stream().collect(Collectors.toUnmodifiableMap(Part::name, Part::port));
    awaitSomebody();
  }

  /** On a busy machine who comes first after a start is asked to come back a moment later. */
  private void awaitSomebody() {
    var registering =
        new RegisteringAtDoor(
            new Door(address("gateway"), Narrator.SILENT),
            new Mailbox(address("mailbox")),
            Narrator.SILENT);
    Awaitility.await("somebody who can register")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(2))
        .ignoreExceptionsInstanceOf(StepFailed.class)
        .until(() -> registering.register(Parent.named("First", "en")).status() == 201);
  }

  private URI address(String name) {
    return URI.create("http://127.0.0.1:" + ports.get(name));
  }

  /** Where each part listens: one that is started again is where it was. */
  Map<String, Integer> ports() {
    return ports;
  }

  @Override
  public void close() {
    HomeroomCommand.run(Duration.ofMinutes(2), "down");
  }

  /** In a short run, compiling thoroughly takes longer than it saves. */
  private static String compiling() {
    return Boolean.getBoolean("homeroom.long")
        ? ""
        : Stream.concat(RunningPlatform.SERVICES.stream(), Stream.of("keycloak"))
            .map("env.%s.JDK_JAVA_OPTIONS=-XX:TieredStopAtLevel=1%n"::formatted)
            .collect(Collectors.joining());
  }
}
