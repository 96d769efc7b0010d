package io.homeroom.identity.arrival;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that whoever arrived holds. Stored as a hash only. */
public record ArrivalToken(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SIZE = 32;

  static ArrivalToken next() {
    byte[] random = new byte[SIZE];
    RANDOM.nextBytes(random);
    return new ArrivalToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "ArrivalToken[…]";
  }
}
