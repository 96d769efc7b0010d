package io.homeroom.platform.messaging.relay;

import io.homeroom.platform.messaging.backing.ChildJvm;
import io.homeroom.platform.messaging.backing.Database;
import io.homeroom.platform.messaging.outbox.Bell;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A relay in a process of its own, which can be frozen and killed. */
public final class RelayProcess {

  private final Process process;

  private RelayProcess(Process process) {
    this.process = process;
  }

  static RelayProcess start(Playground playground) {
    return new RelayProcess(
        new ChildJvm()
            .option("-Xmx128m")
            .run(
                RelayProcess.class.getName(),
                log(),
                playground.database.url(),
                playground.kafka.bootstrapServers()));
  }

  private static Path log() {
    try {
      return Files.createTempFile("relay", ".log");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs until it is killed. */
  public static void main(String[] arguments) throws InterruptedException {
    var relay =
        new OutboxRelay(
            new Database(arguments[0]),
            () -> Playground.producer(arguments[1]),
            Playground.SETTINGS,
            new SimpleMeterRegistry(),
            new Bell(Duration.ofMillis(250)));
    relay.start();
    Thread.currentThread().join();
  }

  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  void freeze() {
    signal("STOP");
  }

  void thaw() {
    signal("CONT");
  }

  private void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
