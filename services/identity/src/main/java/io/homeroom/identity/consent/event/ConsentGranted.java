package io.homeroom.identity.consent.event;

import io.homeroom.identity.consent.ConsentId;
import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.consent.Scope;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;
import java.util.Set;

/** A parent has signed. */
public record ConsentGranted(
    ConsentId consent,
    Scope scope,
    PersonId parent,
    Set<Purpose> purposes,
    String policyVersion,
    Instant occurredAt) {

  /** How it is known that it was the parent. */
  public String method() {
    return "email-link";
  }
}
