package io.homeroom.identity.family;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.platform.web.security.Role;

/**
 * Somebody who is to work with Homeroom. Their address is proved.
 *
 * @param safe whose data key seals what is known of them; they belong to no family
 */
public record NewStaff(
    PersonId id, FamilyId safe, Role role, Language language, PersonalDetails details) {}
