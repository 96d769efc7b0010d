package io.homeroom.identity.consent.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.consent.Scope;
import io.homeroom.identity.consent.event.ConsentGranted;
import io.homeroom.identity.consent.event.ConsentRequested;
import io.homeroom.identity.consent.event.ConsentWithdrawn;
import io.homeroom.identity.contact.Language;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ConsentEvents {
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Requested(
      UUID consentId,
      UUID familyId,
      UUID parentId,
      @Nullable UUID childId,
      Set<Purpose> purposes,
      String policyVersion,
      Language language,
      Instant expiresAt,
      Instant occurredAt) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Granted(
      UUID consentId,
      UUID familyId,
      UUID parentId,
      @Nullable UUID childId,
      Set<Purpose> purposes,
      String policyVersion,
      String method,
      Instant occurredAt) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Withdrawn(
      UUID consentId, UUID familyId, @Nullable UUID childId, Purpose purpose, Instant occurredAt) {}

  private final Outbox outbox;

  ConsentEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(ConsentRequested event) {
    var request = event.request();
    var data =
        new Requested(
            event.consent().value(),
            request.scope().family().value(),
            request.parent().value(),
            childIn(request.scope()),
            request.purposes(),
            request.policyVersion(),
            request.language(),
            event.expiresAt(),
            event.occurredAt());
    publish(data.consentId(), "identity.consent-requested.v1", data);
  }

  @EventListener
  void on(ConsentGranted event) {
    var data =
        new Granted(
            event.consent().value(),
            event.scope().family().value(),
            event.parent().value(),
            childIn(event.scope()),
            event.purposes(),
            event.policyVersion(),
            event.method(),
            event.occurredAt());
    publish(data.consentId(), "identity.consent-granted.v1", data);
  }

  @EventListener
  void on(ConsentWithdrawn event) {
    var data =
        new Withdrawn(
            event.consent().value(),
            event.scope().family().value(),
            childIn(event.scope()),
            event.purpose(),
            event.occurredAt());
    publish(data.consentId(), "identity.consent-withdrawn.v1", data);
  }

  private static @Nullable UUID childIn(Scope scope) {
    var child = scope.child();
    return child == null ? null : child.value();
  }

  private void publish(UUID consent, String type, Object data) {
    outbox.publish(new OutgoingEvent(ConsentTopic.NAME, consent, type, data));
  }
}
