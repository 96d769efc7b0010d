package io.homeroom.identity.providerlink.messaging;

import io.homeroom.identity.providerlink.ProviderLinkId;
import io.homeroom.identity.providerlink.ProviderLinked;
import io.homeroom.identity.providerlink.ProviderUnlinked;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who somebody is at the provider is in no event. */
@Component
class ProviderLinkEvents {

  record Data(UUID linkId, UUID personId, String provider, Instant occurredAt) {}

  private final Outbox outbox;

  ProviderLinkEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(ProviderLinked event) {
    var provider = event.provider().wireName();
    var person = event.person().value();
    publish(
        event.link(),
        "identity.provider-linked.v1",
        new Data(event.link().value(), person, provider, event.occurredAt()));
  }

  @EventListener
  void on(ProviderUnlinked event) {
    var provider = event.provider().wireName();
    var person = event.person().value();
    publish(
        event.link(),
        "identity.provider-unlinked.v1",
        new Data(event.link().value(), person, provider, event.occurredAt()));
  }

  private void publish(ProviderLinkId link, String type, Data data) {
    outbox.publish(new OutgoingEvent(ProviderLinkTopic.NAME, link.value(), type, data));
  }
}
