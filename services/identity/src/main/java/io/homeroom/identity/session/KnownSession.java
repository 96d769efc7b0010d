package io.homeroom.identity.session;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import java.time.Instant;

/** A session as the rest of this service may know it. */
public record KnownSession(
    SessionId id,
    String sid,
    PersonId person,
    FamilyId family,
    Role role,
    String device,
    Instant startedAt,
    Instant lastRefreshedAt,
    Instant expiresAt,
    boolean active) {}
