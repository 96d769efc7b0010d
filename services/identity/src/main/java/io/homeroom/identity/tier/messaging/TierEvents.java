package io.homeroom.identity.tier.messaging;

import io.homeroom.identity.tier.TierChanged;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.web.security.Tier;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tiers are told about with their family, in the order in which things happened to it. */
@Component
class TierEvents {
  private static final String TOPIC = "homeroom.identity.family";

  record Changed(UUID familyId, Tier tier, Instant occurredAt) {}

  private final Outbox outbox;

  TierEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(TierChanged event) {
    UUID family = event.family().value();
    var data = new Changed(family, event.tier(), event.occurredAt());
    outbox.publish(new OutgoingEvent(TOPIC, family, "identity.tier-changed.v1", data));
  }
}
