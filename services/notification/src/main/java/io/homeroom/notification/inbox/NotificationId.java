package io.homeroom.notification.inbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The id of a notification: a UUID of version 7 whose time is the notice's and whose random part
 * follows from the event and the person. So a repeated event makes no second notification, and the
 * order of ids is the order of time.
 */
record NotificationId(UUID value) {

  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  static NotificationId of(Notice notice, UUID personId) {
    ByteBuffer digest = ByteBuffer.wrap(sha256(notice.eventId() + " " + personId));
    long millis = notice.occurredAt().toEpochMilli();
    return new NotificationId(
        new UUID(
            (millis << 16) | VERSION_7 | (digest.getLong() & 0xFFF),
            VARIANT | (digest.getLong() >>> 2)));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
