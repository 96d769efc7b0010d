package io.homeroom.local.clamd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

/** EICAR's test file, put together here so that no scanner takes this class for it. */
final class Signature {
  static final String NAME = "Eicar-Test-Signature";
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*";

  private Signature() {}

  /** Wherever in the bytes. */
  static boolean isIn(byte[] bytes) {
    return new String(bytes, ISO_8859_1).contains(EICAR);
  }

  static byte[] example() {
    return EICAR.getBytes(US_ASCII);
  }
}
