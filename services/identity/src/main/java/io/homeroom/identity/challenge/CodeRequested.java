package io.homeroom.identity.challenge;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A code is to be sent; what it is, is asked when it is sent. */
public record CodeRequested(
    ChallengeId challenge,
    UUID code,
    PersonId person,
    FamilyId family,
    Channel channel,
    Instant expiresAt,
    Instant occurredAt) {}
