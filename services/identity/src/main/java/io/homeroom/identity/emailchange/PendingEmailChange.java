package io.homeroom.identity.emailchange;

import java.time.Instant;
import java.util.UUID;

/**
 * A change as the one who asked for it knows it: the same for every address.
 *
 * @param expiresAt until when the code can be entered, if one has been sent
 */
public record PendingEmailChange(UUID changeId, Instant expiresAt) {}
