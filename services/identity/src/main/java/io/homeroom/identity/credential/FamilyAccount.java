package io.homeroom.identity.credential;

import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;

/** An account that says that it belongs to a family, and as what. */
public record FamilyAccount(PersonId person, Role role, AccountHandle handle) {}
