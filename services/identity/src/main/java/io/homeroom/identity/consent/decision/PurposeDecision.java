package io.homeroom.identity.consent.decision;

import io.homeroom.identity.consent.DecisionState;
import io.homeroom.identity.consent.KnownDecision;
import io.homeroom.identity.consent.Scope;
import io.homeroom.identity.consent.rule.PurposeNotGranted;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Where a consent stands for one of its purposes: requested, then granted, then withdrawn by the
 * parent or superseded by a newer grant for the same. The scope is repeated here for the database
 * to see that there is one grant at a time.
 */
@Embeddable
class PurposeDecision {

  @SuppressWarnings("UnusedVariable") // read by the unique index
  @Embedded
  private Scope scope;

  @Enumerated(EnumType.STRING)
  private DecisionState state;

  private Instant changedAt;

  PurposeDecision(Scope scope, Instant now) {
    this.scope = scope;
    this.state = DecisionState.REQUESTED;
    this.changedAt = now;
  }

  @SuppressWarnings("NullAway.Init")
  protected PurposeDecision() {}

  void grant(Instant now) {
    become(DecisionState.GRANTED, now);
  }

  void withdraw(Instant now) {
    if (state != DecisionState.GRANTED) {
      throw new PurposeNotGranted();
    }
    become(DecisionState.WITHDRAWN, now);
  }

  void supersede(Instant now) {
    become(DecisionState.SUPERSEDED, now);
  }

  boolean is(DecisionState wanted) {
    return state == wanted;
  }

  KnownDecision known() {
    return new KnownDecision(state, changedAt);
  }

  private void become(DecisionState next, Instant now) {
    state = next;
    changedAt = now;
  }
}
