package io.homeroom.platform.messaging.backing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A Kafka broker in a process of its own, which can be killed and started again. */
public final class KafkaProcess {

  private static final Duration START = Duration.ofSeconds(60);

  private static final class Shared {
    static final KafkaProcess KAFKA = new KafkaProcess();

    static {
      KAFKA.start();
    }
  }

  private final Path folder;
  private final int port = freePort();
  private @Nullable Process process;

  public KafkaProcess() {
    try {
      folder = Files.createTempDirectory("kafka");
      var settings = folder.resolve("server.properties");
      Files.writeString(settings, settings(freePort()));
      var quiet = new PrintStream(PrintStream.nullOutputStream(), false);
      StorageTool.execute(
          new String[] {
            "format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString(), "--standalone"
          },
          quiet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one of this JVM, for tests that leave it alone. */
  public static KafkaProcess shared() {
    return Shared.KAFKA;
  }

  private String settings(int controllerPort) {
    return """
        process.roles=broker,controller
        node.id=1
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        controller.quorum.bootstrap.servers=127.0.0.1:%2$d
        log.dirs=%3$s
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=3
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        group.initial.rebalance.delay.ms=0
        auto.create.topics.enable=false
        """
        .formatted(port, controllerPort, folder.resolve("data"));
  }

  public void start() {
    process =
        new ChildJvm()
            .option("-Xmx256m")
            .without("logback", "log4j-to-slf4j")
            .run(
                "kafka.Kafka",
                folder.resolve("server.log"),
                folder.resolve("server.properties").toString());
    Awaitility.await().atMost(START).ignoreExceptions().until(() -> describe() > 0);
  }

  private int describe() throws InterruptedException, ExecutionException {
    try (var admin = admin()) {
      return admin.describeCluster().nodes().get().size();
    }
  }

  public Admin admin() {
    return Admin.create(
        Map.of(
            "bootstrap.servers",
            bootstrapServers(),
            "default.api.timeout.ms",
            "5000",
            "request.timeout.ms",
            "5000"));
  }

  public void createTopic(NewTopic topic) {
    try (var admin = admin()) {
      admin.createTopics(List.of(topic)).all().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Deletes all that a topic holds. */
  public void empty(String topic) {
    try (var admin = admin()) {
      var everything = RecordsToDelete.beforeOffset(-1);
      var partitions =
          requireNonNull(admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic))
              .partitions();
      admin
          .deleteRecords(
              partitions.stream()
                  .map(partition -> new TopicPartition(topic, partition.partition()))
                  .collect(Collectors.toMap(Function.identity(), _ -> everything)))
          .all()
          .get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  public void kill() {
    if (process != null) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
