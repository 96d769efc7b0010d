package io.homeroom.identity.closing;

import java.time.Instant;

/**
 * A wish that waits for its confirmation by mail.
 *
 * @param expiresAt until when the link in the mail is good
 * @param closesFamily whether the family goes too
 * @param children how many children go with it
 */
public record PendingClosing(Instant expiresAt, boolean closesFamily, int children) {}
