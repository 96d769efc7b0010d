package io.homeroom.identity.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens the values of one family. */
public final class FamilySafe {
  /** Its own: how values are stored must not change with how they travel. */
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final UUID family;
  private final Aead dataKey;

  FamilySafe(UUID family, Aead dataKey) {
    this.family = family;
    this.dataKey = dataKey;
  }

  public byte[] seal(Place place, Object value) {
    try {
      return dataKey.encrypt(JSON.writeValueAsBytes(value), contextOf(place));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot seal " + place, e);
    }
  }

  /**
   * Opens what was sealed for this family and place.
   *
   * @throws SealBroken if it was sealed for another family or place, or was changed
   */
  public <T> T open(Place place, byte[] sealed, Class<T> type) {
    try {
      return JSON.readValue(dataKey.decrypt(sealed, contextOf(place)), type);
    } catch (GeneralSecurityException e) {
      throw new SealBroken(place, e);
    }
  }

  private byte[] contextOf(Place place) {
    return String.join("|", family.toString(), place.column(), place.row().toString())
        .getBytes(UTF_8);
  }
}
