package io.homeroom.progress.points.messaging;

import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import io.homeroom.progress.points.PointsChanged;
import io.homeroom.progress.points.balance.GrowthStage;
import io.homeroom.progress.points.ledger.EntryKind;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** In order for each child: its account is locked while it changes. */
@Configuration(proxyBeanMethods = false)
class PointsEvents {
  private static final String TOPIC = "homeroom.progress.points";

  record Changed(
      UUID familyId,
      UUID childId,
      EntryKind kind,
      String reference,
      long change,
      long balance,
      long earned,
      GrowthStage stage,
      long version,
      Instant occurredAt) {}

  private final Outbox outbox;

  PointsEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Bean
  PublishedTopic pointsTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(PointsChanged event) {
    var balance = event.balance();
    var data =
        new Changed(
            event.child().family(),
            event.child().id(),
            event.kind(),
            event.reference(),
            event.change(),
            balance.points(),
            balance.earned(),
            balance.stage(),
            balance.version(),
            event.occurredAt());
    outbox.publish(new OutgoingEvent(TOPIC, data.childId(), "progress.points-changed.v1", data));
  }
}
