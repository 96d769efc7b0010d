package io.homeroom.identity.session.messaging;

import io.homeroom.identity.session.event.SessionRevoked;
import io.homeroom.identity.session.event.SessionStarted;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** To others, a session is its {@code sid}, as in the tokens. */
@Component
class SessionEvents {
  record Started(String sessionId, UUID personId, UUID familyId, Instant occurredAt) {}

  record Revoked(String sessionId, UUID personId, String reason, Instant occurredAt) {}

  private final Outbox outbox;

  SessionEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(SessionStarted event) {
    var session = event.session();
    var data =
        new Started(
            session.sid(), session.person().value(), session.family().value(), event.occurredAt());
    publish(event.id().value(), "identity.session-started.v1", data);
  }

  @EventListener
  void on(SessionRevoked event) {
    var session = event.session();
    var data =
        new Revoked(
            session.sid(), session.person().value(), event.reason().wireName(), event.occurredAt());
    publish(event.id().value(), "identity.session-revoked.v1", data);
  }

  private void publish(UUID session, String type, Object data) {
    outbox.publish(new OutgoingEvent(SessionTopic.NAME, session, type, data));
  }
}
