package io.homeroom.identity.joining.event;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.joining.InvitationId;
import java.time.Instant;

/** Somebody is to be invited by mail. */
public record GuardianInvited(
    InvitationId invitation,
    FamilyId family,
    PersonId recipient,
    Instant expiresAt,
    Instant occurredAt) {}
