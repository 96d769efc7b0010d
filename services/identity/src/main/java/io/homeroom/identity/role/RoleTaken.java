package io.homeroom.identity.role;

import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import java.time.Instant;

/** Somebody does not have the role any more. */
public record RoleTaken(PersonId person, Role role, Instant occurredAt) {}
