package io.homeroom.identity.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Makes data keys and keeps them wrapped. The key-encryption key is Tink's {@link Aead}, as every
 * {@code KmsClient} gives one: a key management service takes the place of the local key without a
 * change here.
 */
final class KeyWrapping {
  private final Aead keyEncryptionKey;

  KeyWrapping(Aead keyEncryptionKey) {
    this.keyEncryptionKey = keyEncryptionKey;
  }

  byte[] newKeyFor(UUID family) {
    try {
      return TinkProtoKeysetFormat.serializeEncryptedKeyset(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
          keyEncryptionKey,
          contextOf(family));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot wrap the key of family " + family, e);
    }
  }

  Aead unwrap(UUID family, byte[] wrapped) {
    try {
      return TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped, keyEncryptionKey, contextOf(family))
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot unwrap the key of family " + family, e);
    }
  }

  private static byte[] contextOf(UUID family) {
    return family.toString().getBytes(UTF_8);
  }
}
