package io.homeroom.identity.adulthood.event;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import java.time.Instant;
import java.util.UUID;

/** A grown child is to be sent the link to an account of its own. */
public record HandoverInvited(
    UUID letter, FamilyId family, ChildId child, Instant expiresAt, Instant occurredAt) {}
