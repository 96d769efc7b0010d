package io.homeroom.payments.subscription.family;

import java.time.Instant;
import java.util.UUID;

/** A parent who belongs to a family no more, taken to be looked at until a moment. */
public record Leaver(UUID familyId, UUID personId, Instant dueAt) {}
