package io.homeroom.identity.credential;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * All that the provider knows of a person, besides what their {@linkplain FamilyTiers family's
 * tier} is.
 *
 * @param family null for who belongs to none: their tokens open no family's data
 */
public record Account(PersonId person, @Nullable FamilyId family, Role role) {

  public static Account ofParent(PersonId person, FamilyId family) {
    return new Account(person, family, Role.PARENT);
  }

  public static Account ofStaff(PersonId person, Role role) {
    return new Account(person, null, role);
  }
}
