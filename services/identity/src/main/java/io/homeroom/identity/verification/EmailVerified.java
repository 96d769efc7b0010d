package io.homeroom.identity.verification;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** A person has shown that they read the mail at their address. */
public record EmailVerified(
    VerificationId verification, PersonId person, FamilyId family, Instant occurredAt) {}
