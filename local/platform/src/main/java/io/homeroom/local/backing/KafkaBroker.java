package io.homeroom.local.backing;

import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.part.Tool;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.probe.Probes;
import io.homeroom.local.process.ProcessSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Kafka that is broker and controller. */
final class KafkaBroker implements Part {

  private static final int HEAP_MB = 192;
  private static final String CLUSTER = "aG9tZXJvb20tbG9jYWwtMQ";

  private final Site site;

  KafkaBroker(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public Kind kind() {
    return Kind.BACKING;
  }

  @Override
  public List<String> ports() {
    return List.of("kafka", "kafka-controller");
  }

  @Override
  public List<String> modules() {
    return List.of("local/kafka");
  }

  @Override
  public String address() {
    return "127.0.0.1:" + site.ports().of("kafka");
  }

  @Override
  public int expectedMemoryMb() {
    return 330;
  }

  @Override
  public void prepare() throws IOException {
    Files.createDirectories(data().getParent());
    Files.writeString(settings(), settingsText());
    if (!Files.exists(data().resolve("meta.properties"))) {
      new Tool(
              java("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", settings().toString()),
              Jvm.ENVIRONMENT,
              site.home().folder(),
              site.home().log("kafka-format"))
          .run();
    }
  }

  @Override
  public ProcessSpec process() throws IOException {
    return new ProcessSpec(
        java("kafka.Kafka", settings().toString()), Jvm.ENVIRONMENT, site.home().folder());
  }

  @Override
  public Probe probe() {
    return Probes.kafka(site.ports().of("kafka"));
  }

  private List<String> java(String... mainAndArguments) throws IOException {
    List<String> command =
        Jvm.command(
            site.home(),
            HEAP_MB,
            "-Xms64m",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-Dorg.slf4j.simpleLogger.logFile=System.out",
            "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.common.config=warn",
            "-cp",
            site.artifacts().classPath("kafka"));
    command.addAll(List.of(mainAndArguments));
    return command;
  }

  private String settingsText() {
    return Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.quorum.voters", "1@" + controller()),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("listeners", "PLAINTEXT://" + address() + ",CONTROLLER://" + controller()),
            Map.entry("advertised.listeners", "PLAINTEXT://" + address()),
            Map.entry("log.dirs", data().toString()),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("num.partitions", "3"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "3"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "3"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            // A broker that was killed may come back as soon as its old session has ended.
            Map.entry("broker.session.timeout.ms", "3000"),
            Map.entry("broker.heartbeat.interval.ms", "1000"),
            Map.entry("log.cleaner.dedupe.buffer.size", "16777216"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            Map.entry("log.segment.bytes", "67108864"))
        .entrySet()
        .stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
        .sorted()
        .reduce("", String::concat);
  }

  private String controller() {
    return "127.0.0.1:" + site.ports().of("kafka-controller");
  }

  private Path settings() {
    return site.home().run().resolve("kafka.properties");
  }

  private Path data() {
    return site.home().data("kafka");
  }
}
