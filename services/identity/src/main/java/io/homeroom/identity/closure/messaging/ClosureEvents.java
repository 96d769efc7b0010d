package io.homeroom.identity.closure.messaging;

import io.homeroom.identity.closure.AccountClosed;
import io.homeroom.identity.closure.AccountClosing;
import io.homeroom.identity.closure.AccountReopened;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Told with all else that happens to people. */
@Component
class ClosureEvents {
  private static final String TOPIC = "homeroom.identity.person";

  record Closing(UUID personId, Instant closesAt, Instant occurredAt) {}

  record Reopened(UUID personId, Instant occurredAt) {}

  /** Of who works with Homeroom the family is their safe: others may know it as a family still. */
  record Closed(UUID personId, UUID familyId, boolean familyClosed, Instant occurredAt) {}

  private final Outbox outbox;

  ClosureEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(AccountClosing event) {
    var person = event.person().value();
    publish(
        person,
        "identity.account-closing.v1",
        new Closing(person, event.closesAt(), event.occurredAt()));
  }

  @EventListener
  void on(AccountReopened event) {
    var person = event.person().value();
    publish(person, "identity.account-reopened.v1", new Reopened(person, event.occurredAt()));
  }

  @EventListener
  void on(AccountClosed event) {
    var person = event.person().value();
    var family = event.family().value();
    var closed = new Closed(person, family, event.familyClosed(), event.occurredAt());
    publish(person, "identity.account-closed.v1", closed);
  }

  private void publish(UUID person, String type, Object data) {
    outbox.publish(new OutgoingEvent(TOPIC, person, type, data));
  }
}
