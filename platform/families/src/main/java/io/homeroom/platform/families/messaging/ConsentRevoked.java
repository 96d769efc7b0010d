package io.homeroom.platform.families.messaging;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ConsentRevoked(UUID familyId, @Nullable UUID childId, String purpose, Instant occurredAt) {

  static final String TYPE = "identity.consent-withdrawn.v1";

  boolean isCore() {
    return purpose.equals("core");
  }

  UUID scope() {
    return Objects.requireNonNullElse(childId, familyId);
  }
}
