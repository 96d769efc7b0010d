package io.homeroom.identity.vault;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyWrappingTests {
  private final UUID family = UUID.randomUUID();
  private final KeyWrapping wrapping = new KeyWrapping(Safes.keyEncryptionKey());

  @Test
  void refusesAKeyOfAnotherFamily() {
    byte[] wrapped = wrapping.newKeyFor(family);
    assertThatIllegalStateException().isThrownBy(() -> wrapping.unwrap(UUID.randomUUID(), wrapped));
  }

  @Test
  void refusesAKeyWrappedByAnotherKey() throws GeneralSecurityException {
    byte[] another = new byte[SecretSetting.SIZE];
    another[0] = 1;
    byte[] wrapped = new KeyWrapping(new AesGcmJce(another)).newKeyFor(family);
    assertThatIllegalStateException().isThrownBy(() -> wrapping.unwrap(family, wrapped));
  }
}
