package io.homeroom.identity.registration;

import io.homeroom.identity.challenge.CodeId;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** A mail is to go to the address of an applicant; what it says, is asked when it is sent. */
public record RegistrationLetterRequested(
    RegistrationId registration,
    CodeId letter,
    PersonId person,
    Instant expiresAt,
    Instant occurredAt) {}
