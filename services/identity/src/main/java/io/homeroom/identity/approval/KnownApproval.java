package io.homeroom.identity.approval;

import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An approval as the rest of this service may know it.
 *
 * @param decidedBy null while nobody has, and if it has expired
 */
public record KnownApproval(
    ApprovalId id,
    Act act,
    ApprovalState state,
    PersonId requestedBy,
    Instant requestedAt,
    Instant expiresAt,
    @Nullable PersonId decidedBy,
    @Nullable Instant decidedAt) {}
