package io.homeroom.notification.directory;

import java.time.Instant;
import java.util.UUID;

/** A person does not belong any more to that family, since that moment. */
public record FamilyLeft(UUID personId, UUID familyId, Instant at) {}
