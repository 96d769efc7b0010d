package io.homeroom.identity.family.event;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** Another parent answers for the family from now on. */
public record GuardianJoined(
    FamilyId family, PersonId guardian, Language language, Instant occurredAt) {}
