package io.homeroom.identity.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Safes for tests, with real keys. */
public final class Safes {
  private static final KeyWrapping WRAPPING = new KeyWrapping(keyEncryptionKey());

  private Safes() {}

  public static FamilySafe of(UUID family) {
    return new FamilySafe(family, WRAPPING.unwrap(family, WRAPPING.newKeyFor(family)));
  }

  static Aead keyEncryptionKey() {
    try {
      AeadConfig.register();
      return new AesGcmJce(new byte[SecretSetting.SIZE]);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
