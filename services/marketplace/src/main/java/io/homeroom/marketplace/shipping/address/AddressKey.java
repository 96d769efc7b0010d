package io.homeroom.marketplace.shipping.address;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key that seals addresses.
 *
 * @param id by which a row names it: the beginning of its digest
 */
record AddressKey(String id, AesGcmJce cipher) {
  private static final int LENGTH = 8;

  static AddressKey of(String base64) {
    try {
      var key = Base64.getDecoder().decode(base64.strip());
      var digest = MessageDigest.getInstance("SHA-256").digest(key);
      return new AddressKey(HexFormat.of().formatHex(digest, 0, LENGTH), new AesGcmJce(key));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("Not a key for addresses: 32 bytes in base64", e);
    }
  }
}
