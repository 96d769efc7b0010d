package io.homeroom.payments.checkout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether the same is asked for again. */
final class Question {

  private Question() {}

  static String of(Draft draft) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(draft.toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
