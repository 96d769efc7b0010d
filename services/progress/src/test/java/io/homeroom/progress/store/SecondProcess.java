package io.homeroom.progress.store;

import io.homeroom.platform.test.FreePort;
import io.homeroom.progress.ProgressApplication;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** The service once more, in a process of its own that can be killed, with the same servers. */
final class SecondProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final int port = FreePort.find();
  private final List<String> command = new ArrayList<>();
  private Process process;

  SecondProcess(ConfigurableEnvironment environment) {
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            // It lives for a minute or two in a long campaign, and else for seconds.
            Boolean.getBoolean("homeroom.long")
                ? "-XX:+TieredCompilation"
                : "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            withoutTests(System.getProperty("java.class.path")),
            ProgressApplication.class.getName(),
            "--server.port=" + port,
            // Whoever is killed has its share of the events for so long after it.
            "--spring.kafka.consumer.properties.session.timeout.ms=6000",
            "--homeroom.idempotency.key="
                + environment.getRequiredProperty("homeroom.idempotency.key")));
    environment.getPropertySources().stream()
        .filter(source -> source.getName().startsWith("test resources"))
        .filter(EnumerablePropertySource.class::isInstance)
        .map(EnumerablePropertySource.class::cast)
        .forEach(
            source -> {
              for (var name : source.getPropertyNames()) {
                command.add("--" + name + "=" + source.getProperty(name));
              }
            });
    process = started();
  }

  /** What only tests have would be found by the application, too. */
  private static String withoutTests(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  int port() {
    return port;
  }

  /** As by kill -9. */
  void killAndRestart() {
    kill();
    process = started();
  }

  private Process started() {
    try {
      var started =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.to(new File("target/second-process.log")))
              .start();
      Awaitility.await().atMost(Duration.ofMinutes(2)).until(this::isReady);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isReady() throws InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var health = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
      return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Politely: it leaves its share of the events to this process at once. */
  @Override
  public void close() {
    try {
      process.destroy();
      process.waitFor(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
  }
}
