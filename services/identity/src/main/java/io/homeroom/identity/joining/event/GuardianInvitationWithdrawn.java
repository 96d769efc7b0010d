package io.homeroom.identity.joining.event;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.joining.InvitationId;

/** Nobody becomes a parent by the invitation any more. */
public record GuardianInvitationWithdrawn(InvitationId invitation, FamilyId family) {}
