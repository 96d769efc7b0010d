package io.homeroom.identity.family;

import io.homeroom.identity.contact.Language;
import java.time.Instant;

/** Another parent answers for the family from now on. */
public record GuardianJoined(
    FamilyId family, PersonId guardian, Language language, Instant occurredAt) {}
