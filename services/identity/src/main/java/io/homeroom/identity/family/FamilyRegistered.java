package io.homeroom.identity.family;

import io.homeroom.identity.contact.Language;
import java.time.Instant;

/** A family has begun, with its first parent. */
public record FamilyRegistered(
    FamilyId family, PersonId parent, Language language, Instant occurredAt) {}
