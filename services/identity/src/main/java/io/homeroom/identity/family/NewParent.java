package io.homeroom.identity.family;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;

/** The first parent of a family to be. */
public record NewParent(PersonId id, FamilyId family, Language language, PersonalDetails details) {}
