package io.homeroom.identity.family;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.platform.web.security.Role;

/** A person as the rest of this service may know them. */
public record KnownPerson(
    PersonId id, FamilyId family, Role role, Language language, PersonalDetails details) {}
