package io.homeroom.identity.credential;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import io.homeroom.platform.web.security.Tier;

/** All that the provider knows of a person. */
public record Account(PersonId person, FamilyId family, Role role, Tier tier) {

  public static Account ofParent(PersonId person, FamilyId family) {
    return new Account(person, family, Role.PARENT, Tier.FREE);
  }
}
