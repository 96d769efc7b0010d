package io.homeroom.identity.family.event;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** A family has begun, with its first parent. */
public record FamilyRegistered(
    FamilyId family, PersonId parent, Language language, Instant occurredAt) {}
