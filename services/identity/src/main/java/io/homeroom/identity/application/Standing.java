package io.homeroom.identity.application;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How things stand with an application. All but the first are final. */
public sealed interface Standing {

  /** Somebody has to decide. */
  record Submitted() implements Standing {}

  /** The role has been granted. */
  record Approved(PersonId by, Instant at) implements Standing {}

  /** {@code note}: what the applicant is told besides the reason. */
  record Rejected(PersonId by, Instant at, RejectionReason reason, @Nullable String note)
      implements Standing {

    /** Tells nothing of the note, so that no log can. */
    @Override
    public String toString() {
      return "Rejected[" + reason + "]";
    }
  }

  /** The applicant does not want it any more. */
  record Withdrawn(Instant at) implements Standing {}

  default String wireName() {
    return switch (this) {
      case Submitted submitted -> "submitted";
      case Approved approved -> "approved";
      case Rejected rejected -> "rejected";
      case Withdrawn withdrawn -> "withdrawn";
    };
  }

  default @Nullable Instant decidedAt() {
    return switch (this) {
      case Submitted submitted -> null;
      case Approved approved -> approved.at();
      case Rejected rejected -> rejected.at();
      case Withdrawn withdrawn -> withdrawn.at();
    };
  }
}
