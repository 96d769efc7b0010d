package io.homeroom.identity.joining;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** Somebody is to be invited by mail. */
public record GuardianInvited(
    InvitationId invitation, PersonId recipient, Instant expiresAt, Instant occurredAt) {}
