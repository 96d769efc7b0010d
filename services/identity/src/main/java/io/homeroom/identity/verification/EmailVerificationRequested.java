package io.homeroom.identity.verification;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** A person is to be asked by mail whether the address is theirs. */
public record EmailVerificationRequested(
    VerificationId verification,
    PersonId person,
    FamilyId family,
    Language language,
    Instant expiresAt,
    Instant occurredAt) {}
