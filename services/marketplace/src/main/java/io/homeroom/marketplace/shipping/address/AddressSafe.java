package io.homeroom.marketplace.shipping.address;

import io.homeroom.platform.sealing.Safe;
import io.homeroom.platform.sealing.Sealed;
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

  private final Safe safe;

  AddressSafe(
      @Value("${homeroom.address-key}") String key,
      @Value("${homeroom.address-other-keys:}") List<String> others) {
    this.safe = new Safe(key, others);
  }

  /** The id of the key that seals now. */
  public String key() {
    return safe.key();
  }

  public Sealed seal(UUID family, Address address) {
    return safe.seal(JSON.writeValueAsBytes(address), place(family));
  }

  /**
   * Opens it with its key.
   *
   * @throws IllegalStateException if none of the keys is the one
   */
  public Address open(UUID family, Sealed sealed) {
    return JSON.readValue(safe.open(sealed, place(family)), Address.class);
  }

  private static String place(UUID family) {
    return "family_address|" + family;
  }
}
