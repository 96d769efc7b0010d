package io.homeroom.marketplace.shipping.address;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals addresses: what is written for one family cannot be read for another. */
@Component
public class AddressSafe {
  /** Its own: how addresses are stored must not change with how they travel. */
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final AddressKey key;
  private final List<AddressKey> keys = new ArrayList<>();

  AddressSafe(
      @Value("${homeroom.address-key}") String key,
      @Value("${homeroom.address-other-keys:}") List<String> others) {
    this.key = AddressKey.of(key);
    keys.add(this.key);
    others.stream().map(AddressKey::of).forEach(keys::add);
  }

  /** The id of the key that seals now. */
  public String key() {
    return key.id();
  }

  public Sealed seal(UUID family, Address address) {
    try {
      var bytes = key.cipher().encrypt(JSON.writeValueAsBytes(address), bound(family));
      return new Sealed(bytes, key.id());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The address of family " + family + " cannot be sealed", e);
    }
  }

  /**
   * Opens it with its key.
   *
   * @throws IllegalStateException if none of the keys is the one
   */
  public Address open(UUID family, Sealed sealed) {
    var failed = new IllegalStateException("The address of family " + family + " cannot be opened");
    for (var each : keys) {
      if (sealed.key() == null || each.id().equals(sealed.key())) {
        try {
          return JSON.readValue(
              each.cipher().decrypt(sealed.bytes(), bound(family)), Address.class);
        } catch (GeneralSecurityException another) {
          failed.addSuppressed(another);
        }
      }
    }
    throw failed;
  }

  private static byte[] bound(UUID family) {
    return ("family_address|" + family).getBytes(UTF_8);
  }
}
