package io.homeroom.identity.joining;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;

/** Who is to come where, on whose word. */
record Invited(FamilyId family, PersonId by, EmailAddress address, Language language) {}
