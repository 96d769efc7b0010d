package io.homeroom.marketplace.gift.messaging;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.giving.GiftUnlocked;
import io.homeroom.marketplace.gift.opening.GiftOpened;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Nothing is told of a gift before it is unlocked. */
@Configuration(proxyBeanMethods = false)
class GiftEvents {
  private static final String TOPIC = "homeroom.marketplace.gift";

  record Told(
      UUID giftId,
      UUID familyId,
      UUID childId,
      UUID productId,
      long points,
      long threshold,
      Instant occurredAt) {

    static Told of(Gift gift, Instant at) {
      return new Told(
          gift.id().value(),
          gift.child().family(),
          gift.child().id(),
          gift.content().product().value(),
          gift.threshold(),
          gift.threshold(),
          at);
    }
  }

  private final Outbox outbox;

  GiftEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Bean
  PublishedTopic giftTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(GiftUnlocked event) {
    publish("marketplace.gift-unlocked.v1", event.gift(), event.occurredAt());
  }

  @EventListener
  void on(GiftOpened event) {
    publish("marketplace.gift-opened.v1", event.gift(), event.occurredAt());
  }

  private void publish(String type, Gift gift, Instant at) {
    outbox.publish(new OutgoingEvent(TOPIC, gift.id().value(), type, Told.of(gift, at)));
  }
}
