package io.homeroom.platform.test;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** One Kafka broker per JVM. */
public final class KafkaServer implements TestResource {

  private static final class Shared {
    static final EmbeddedKafkaBroker BROKER = start();

    private static EmbeddedKafkaBroker start() {
      EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 3);
      broker.brokerProperties(
          Map.of(
              "group.initial.rebalance.delay.ms", "0",
              "auto.create.topics.enable", "false"));
      broker.afterPropertiesSet();
      return broker;
    }
  }

  /** The address clients bootstrap from, {@code host:port}. */
  public static String bootstrapServers() {
    return Shared.BROKER.getBrokersAsString();
  }

  @Override
  public void provideTo(ConfigurableApplicationContext context) {
    TestResources.setProperties(
        context,
        Map.of(
            "spring.kafka.bootstrap-servers",
            bootstrapServers(),
            "spring.kafka.consumer.auto-offset-reset",
            "earliest"));
  }
}
