package io.homeroom.identity.session;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;

/** Whom a session is for. */
public record SessionHolder(PersonId person, FamilyId family, Role role) {

  public static SessionHolder of(KnownPerson person) {
    return new SessionHolder(person.id(), person.family(), person.role());
  }
}
