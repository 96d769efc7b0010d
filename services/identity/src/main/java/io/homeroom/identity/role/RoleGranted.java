package io.homeroom.identity.role;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import java.time.Instant;

/** Somebody has a role from now on; the family is their safe. */
public record RoleGranted(
    PersonId person, FamilyId family, Role role, Grounds grounds, Instant occurredAt) {}
