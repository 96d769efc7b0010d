package io.homeroom.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.messaging.backing.KafkaProcess;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

class WithoutDatabaseIT {

  private static final String TOPIC = "homeroom.meadow.flower";

  @Test
  void receivesEveryDeliveryAndHasNoOutbox() {
    KafkaProcess.shared().createTopic(new NewTopic(TOPIC, 1, (short) 1));
    var flower = UUID.randomUUID();
    var id = UUID.randomUUID();
    try (var meadow =
        new SpringApplicationBuilder(Meadow.class)
            .properties(
                "spring.application.name=meadow",
                "server.port=0",
                "spring.kafka.bootstrap-servers=" + KafkaProcess.shared().bootstrapServers())
            .run()) {

      Post.send(TOPIC, flower, Post.headers(id, "meadow.flower-opened.v1"), "{}");
      Post.send(TOPIC, flower, Post.headers(id, "meadow.flower-opened.v1"), "{}");

      var opened = meadow.getBean(Meadow.class).opened;
      await().untilAsserted(() -> assertThat(opened).containsExactly(id, id));
      assertThat(meadow.getBeanNamesForType(Outbox.class)).isEmpty();
    }
  }

  @EnableAutoConfiguration(
      exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
  static class Meadow {

    record FlowerOpened() {}

    final List<UUID> opened = new CopyOnWriteArrayList<>();

    @Bean
    EventSubscription bees() {
      return EventSubscription.named("bees")
          .topic(TOPIC)
          .on("meadow.flower-opened.v1", FlowerOpened.class, event -> opened.add(event.id()));
    }
  }
}
