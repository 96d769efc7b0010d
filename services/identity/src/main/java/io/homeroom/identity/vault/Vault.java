package io.homeroom.identity.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.google.crypto.tink.Aead;
import java.util.UUID;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

  /**
   * Likewise for who only looks and has no transaction. Another process may still open what is
   * sealed for as long as it keeps keys, a minute after they were destroyed.
   *
   * @throws KeyDestroyed if the family has no data key (any more)
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public FamilySafe toRead(UUID family) {
    return of(family);
  }

  /** Makes everything sealed for the family unreadable for good, in backups too. */
  public void destroy(UUID family) {
    keys.deleteById(family);
    unwrapped.invalidate(family);
    forgetOnceGone(family);
  }

  /** Who looks before the commit still finds the key, and would keep it. */
  private void forgetOnceGone(UUID family) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            unwrapped.invalidate(family);
          }
        });
  }

  private Aead unwrap(UUID family) {
    return keys.findById(family)
        .map(key -> wrapping.unwrap(family, key.wrapped()))
        .orElseThrow(() -> new KeyDestroyed(family));
  }
}
