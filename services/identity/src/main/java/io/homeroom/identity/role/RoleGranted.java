package io.homeroom.identity.role;

import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import java.time.Instant;

/** Somebody has a role from now on. */
public record RoleGranted(PersonId person, Role role, Grounds grounds, Instant occurredAt) {}
