package io.homeroom.identity.consent.web;

import io.homeroom.identity.consent.DecisionState;
import io.homeroom.identity.consent.KnownConsent;
import io.homeroom.identity.consent.KnownDecision;
import io.homeroom.identity.consent.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent on the wire.
 *
 * @param childId the one child it is for, or null if it is for the whole family
 * @param method how it was signed, null until it is
 * @param expired whether it was not signed in time
 */
record ConsentView(
    UUID consentId,
    @Nullable UUID childId,
    List<PurposeView> purposes,
    String policyVersion,
    @Nullable String method,
    Instant requestedAt,
    Instant expiresAt,
    @Nullable Instant grantedAt,
    boolean expired) {

  record PurposeView(Purpose purpose, DecisionState state, Instant since) {

    static PurposeView of(Purpose purpose, KnownDecision decision) {
      return new PurposeView(purpose, decision.state(), decision.since());
    }
  }

  static ConsentView of(KnownConsent consent) {
    var child = consent.scope().child();
    return new ConsentView(
        consent.id().value(),
        child == null ? null : child.value(),
        consent.purposes().entrySet().stream()
            .map(entry -> PurposeView.of(entry.getKey(), entry.getValue()))
            .toList(),
        consent.policyVersion(),
        consent.grantedAt() == null ? null : "email-link",
        consent.requestedAt(),
        consent.expiresAt(),
        consent.grantedAt(),
        consent.expired());
  }
}
