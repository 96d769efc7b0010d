package io.homeroom.identity.lockout;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wrong secrets in a row that were given for one account and factor, and the lock that follows
 * from them.
 *
 * <p>An attempt is pending while its secret is checked. Wrong and pending ones together never
 * exceed what may be wrong, so that nobody tries more by trying at once. A right one takes the
 * wrong ones back. The last wrong one locks; while the lock lasts, nothing is right. When the lock
 * is over, counting begins anew. Attempts whose end is not told in time were wrong.
 */
@Entity
class Lockout {
  /** Longer than the provider is waited for. */
  static final Duration PENDING = Duration.ofSeconds(20);

  /** Somebody who locks an account again and again, does not fill its owner's mailbox. */
  private static final Duration BETWEEN_LETTERS = Duration.ofDays(1);

  @SuppressWarnings("unused") // by the mapping
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private LockoutId id;

  @Enumerated(EnumType.STRING)
  private Factor factor;

  @Column private byte[] accountHash;
  private int wrong;
  private int pending;
  private @Nullable Instant pendingUntil;
  private @Nullable Instant lockedUntil;

  @SuppressWarnings("unused") // by the mapping
  private Instant attemptedAt;

  private @Nullable UUID letterId;
  private @Nullable Instant toldAt;

  @Version private @Nullable Long version;

  Lockout(Factor factor, byte[] accountHash, Instant now) {
    this.id = LockoutId.next();
    this.factor = factor;
    this.accountHash = accountHash.clone();
    this.attemptedAt = now;
  }

  @SuppressWarnings("NullAway.Init")
  protected Lockout() {}

  /** The letter to be sent about a lock that has just begun. */
  Optional<UUID> letterAfter(boolean lockedBefore, Instant now) {
    boolean locked = factor == Factor.PASSWORD && !lockedBefore && isLocked();
    if (!locked || (toldAt != null && now.isBefore(toldAt.plus(BETWEEN_LETTERS)))) {
      return Optional.empty();
    }
    letterId = UUID.randomUUID();
    toldAt = now;
    return Optional.of(letterId);
  }

  boolean isLocked() {
    return lockedUntil != null;
  }

  byte[] account() {
    return accountHash.clone();
  }

  void admit(LockoutRule rule, Instant now) {
    catchUp(rule, now);
    requireUnlocked(now);
    if (wrong + pending >= rule.wrong()) {
      throw new AttemptsUnderWay();
    }
    pending++;
    pendingUntil = now.plus(PENDING);
  }

  void right(LockoutRule rule, Instant now) {
    catchUp(rule, now);
    requireUnlocked(now);
    conclude();
    wrong = 0;
  }

  void wrong(LockoutRule rule, Instant now) {
    catchUp(rule, now);
    conclude();
    count(1, rule, now);
  }

  /** The attempt has come to nothing: nothing was checked. */
  void withdraw(LockoutRule rule, Instant now) {
    catchUp(rule, now);
    conclude();
  }

  private void catchUp(LockoutRule rule, Instant now) {
    if (pendingUntil != null && !now.isBefore(pendingUntil)) {
      count(pending, rule, pendingUntil);
      pending = 0;
      pendingUntil = null;
    }
    if (lockedUntil != null && !now.isBefore(lockedUntil)) {
      wrong = 0;
      lockedUntil = null;
    }
  }

  private void count(int more, LockoutRule rule, Instant then) {
    wrong += more;
    if (wrong >= rule.wrong() && lockedUntil == null) {
      lockedUntil = then.plus(rule.lock());
    }
  }

  private void conclude() {
    pending = Math.max(0, pending - 1);
    pendingUntil = pending == 0 ? null : pendingUntil;
  }

  private void requireUnlocked(Instant now) {
    if (lockedUntil != null) {
      throw Locked.of(factor, Duration.between(now, lockedUntil));
    }
  }
}
