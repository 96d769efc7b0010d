package io.homeroom.platform.families.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ConsentGranted(
    UUID familyId, @Nullable UUID childId, List<String> purposes, Instant occurredAt) {

  static final String TYPE = "identity.consent-granted.v1";

  boolean isCore() {
    return purposes.contains("core");
  }

  UUID scope() {
    return Objects.requireNonNullElse(childId, familyId);
  }
}
