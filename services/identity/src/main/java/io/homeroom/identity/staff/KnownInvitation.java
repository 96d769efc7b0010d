package io.homeroom.identity.staff;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import java.time.Instant;
import java.util.UUID;

/** An invitation as the rest of this service may know it. */
public record KnownInvitation(
    UUID id,
    PersonId person,
    FamilyId safe,
    Role role,
    Language language,
    PersonalDetails details,
    Instant expiresAt) {

  /** Whom it will have made. */
  KnownPerson personToBe(PersonalDetails chosen) {
    return new KnownPerson(person, safe, role, language, chosen);
  }
}
