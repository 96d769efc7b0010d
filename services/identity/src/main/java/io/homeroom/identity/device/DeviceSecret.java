package io.homeroom.identity.device;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a trusted device shows: whose it is, and 256 random bits.
 *
 * @param value {@code <device id>.<random>}, as it travels
 */
public record DeviceSecret(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SIZE = 32;
  private static final int ID_LENGTH = 36;

  static DeviceSecret next(DeviceId device) {
    byte[] random = new byte[SIZE];
    RANDOM.nextBytes(random);
    return new DeviceSecret(
        device.value() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** The device it names, if it is one of ours by its form. */
  Optional<DeviceId> device() {
    if (value.length() <= ID_LENGTH || value.charAt(ID_LENGTH) != '.') {
      return Optional.empty();
    }
    try {
      return Optional.of(new DeviceId(UUID.fromString(value.substring(0, ID_LENGTH))));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** What is stored of it: too random to be guessed from that. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "DeviceSecret[…]";
  }
}
