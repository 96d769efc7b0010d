package io.homeroom.identity.staff;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite.
 *
 * @param by the superadmin whose word it is; null if it is a setting's
 * @param person who they will be; null if that does not matter
 */
public record Invited(
    PersonalDetails details,
    Language language,
    Role role,
    @Nullable PersonId by,
    @Nullable PersonId person) {

  public Invited(PersonalDetails details, Language language, Role role, @Nullable PersonId by) {
    this(details, language, role, by, null);
  }

  public Invited {
    if (role == Role.PARENT || role == Role.CHILD) {
      throw new IllegalArgumentException("Nobody is invited as a " + role);
    }
  }
}
