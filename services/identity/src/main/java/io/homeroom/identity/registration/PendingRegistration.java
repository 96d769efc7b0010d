package io.homeroom.identity.registration;

import java.time.Instant;
import java.util.UUID;

/**
 * A registration as its applicant knows it: the same for every address.
 *
 * @param expiresAt until when the code can be entered, if one has been sent
 */
public record PendingRegistration(UUID registrationId, Instant expiresAt) {}
