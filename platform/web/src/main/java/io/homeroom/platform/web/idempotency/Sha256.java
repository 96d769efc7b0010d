package io.homeroom.platform.web.idempotency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that every JDK has. */
final class Sha256 {
  private Sha256() {}

  static byte[] of(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
