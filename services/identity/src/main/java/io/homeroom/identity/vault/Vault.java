package io.homeroom.identity.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.google.crypto.tink.Aead;
import java.util.UUID;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds a safe for each family. */
@Transactional(propagation = Propagation.MANDATORY)
public class Vault {
  private final FamilyKeys keys;
  private final KeyWrapping wrapping;
  private final Cache<UUID, Aead> unwrapped;

  Vault(FamilyKeys keys, KeyWrapping wrapping, Cache<UUID, Aead> unwrapped) {
    this.keys = keys;
    this.wrapping = wrapping;
    this.unwrapped = unwrapped;
  }

  /** Gives a family that has none yet a data key of its own. */
  public FamilySafe create(UUID family) {
    byte[] wrapped = wrapping.newKeyFor(family);
    keys.save(new FamilyKey(family, wrapped));
    return new FamilySafe(family, wrapping.unwrap(family, wrapped));
  }

  /**
   * The safe of a family.
   *
   * @throws KeyDestroyed if the family has no data key (any more)
   */
  public FamilySafe of(UUID family) {
    return new FamilySafe(family, unwrapped.get(family, this::unwrap));
  }

  /** Makes everything sealed for the family unreadable for good, in backups too. */
  public void destroy(UUID family) {
    keys.deleteById(family);
    unwrapped.invalidate(family);
  }

  private Aead unwrap(UUID family) {
    return keys.findById(family)
        .map(key -> wrapping.unwrap(family, key.wrapped()))
        .orElseThrow(() -> new KeyDestroyed(family));
  }
}
