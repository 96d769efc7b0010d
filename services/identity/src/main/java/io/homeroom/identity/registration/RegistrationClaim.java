package io.homeroom.identity.registration;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.util.UUID;

/** The right to go on with a registration, as long as nobody else has taken it. */
record RegistrationClaim(PersonId person, FamilyId family, UUID claim) {}
