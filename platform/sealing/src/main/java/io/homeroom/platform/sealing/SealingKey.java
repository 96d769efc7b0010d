package io.homeroom.platform.sealing;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key of a {@link Safe}.
 *
 * @param id by which a row names it: the beginning of its digest
 */
record SealingKey(String id, AesGcmJce cipher) {
  private static final int BYTES = 32;
  private static final int ID_BYTES = 8;

  static SealingKey of(String base64) {
    var key = Base64.getDecoder().decode(base64.strip());
    if (key.length != BYTES) {
      throw new IllegalArgumentException("A key that seals is 32 bytes in base64");
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(key);
      return new SealingKey(HexFormat.of().formatHex(digest, 0, ID_BYTES), new AesGcmJce(key));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
