package io.homeroom.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Seals bytes for the place where they are kept: what is sealed for one cannot be read at another.
 */
public final class Safe {
  private final SealingKey key;
  private final List<SealingKey> keys;

  /**
   * A safe of some keys, each 32 bytes in base64.
   *
   * @param key what seals
   * @param others what opens, too: former keys, or the one to come
   * @throws IllegalArgumentException if one is no key
   */
  public Safe(String key, List<String> others) {
    this.key = SealingKey.of(key);
    this.keys = Stream.concat(Stream.of(this.key), others.stream().map(SealingKey::of)).toList();
  }

  /** The id of the key that seals. */
  public String key() {
    return key.id();
  }

  public Sealed seal(byte[] content, String place) {
    try {
      return new Sealed(key.cipher().encrypt(content, place.getBytes(UTF_8)), key.id());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(place + " cannot be sealed", e);
    }
  }

  /**
   * Opens it with its key.
   *
   * @throws IllegalStateException if none of the keys is the one, or it was sealed for another
   *     place, or changed
   */
  public byte[] open(Sealed sealed, String place) {
    var failed = new IllegalStateException(place + " cannot be opened");
    for (var each : keys) {
      if (sealed.key() == null || each.id().equals(sealed.key())) {
        try {
          return each.cipher().decrypt(sealed.bytes(), place.getBytes(UTF_8));
        } catch (GeneralSecurityException another) {
          failed.addSuppressed(another);
        }
      }
    }
    throw failed;
  }
}
