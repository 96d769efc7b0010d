package io.homeroom.marketplace.shipping;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals addresses: what is written for one family cannot be read for another. */
@Component
class AddressSafe {
  /** Its own: how addresses are stored must not change with how they travel. */
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final AesGcmJce cipher;

  AddressSafe(@Value("${homeroom.address-key}") String key) throws GeneralSecurityException {
    this.cipher = new AesGcmJce(Base64.getDecoder().decode(key));
  }

  byte[] seal(UUID family, Address address) {
    try {
      return cipher.encrypt(JSON.writeValueAsBytes(address), bound(family));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The address of family " + family + " cannot be sealed", e);
    }
  }

  Address open(UUID family, byte[] sealed) {
    try {
      return JSON.readValue(cipher.decrypt(sealed, bound(family)), Address.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The address of family " + family + " cannot be opened", e);
    }
  }

  private static byte[] bound(UUID family) {
    return ("family_address|" + family).getBytes(UTF_8);
  }
}
