package io.homeroom.identity.session.life;

import io.homeroom.identity.credential.IssuedTokens;
import io.homeroom.identity.session.RefreshTokenId;
import io.homeroom.identity.session.SessionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token that stands for the next refresh of a session. Stored as a hash only.
 *
 * <p>Whoever presents it claims it while the provider is asked, so that it has one user at a time.
 * Then it is used, for good; or it is released if the provider did not answer, and can be presented
 * again. A claim whose holder has vanished lapses. Presented while it is claimed, it is contested:
 * two have it, and one of them should not.
 */
@Entity
class RefreshToken {
  /** Longer than the provider is waited for. */
  static final Duration CLAIM = Duration.ofSeconds(20);

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private RefreshTokenId id;

  @Column private byte[] tokenHash;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session_id"))
  private SessionId session;

  private Instant expiresAt;
  private @Nullable UUID claim;
  private @Nullable Instant claimExpiresAt;
  private boolean contested;
  private @Nullable Instant usedAt;
  @Version private @Nullable Long version;

  RefreshToken(IssuedTokens tokens, SessionId session, Instant now) {
    this.id = RefreshTokenId.next();
    this.tokenHash = TokenHash.of(tokens.refreshToken());
    this.session = session;
    this.expiresAt = now.plus(tokens.refreshTokenLife());
  }

  @SuppressWarnings("NullAway.Init")
  protected RefreshToken() {}

  UUID claim(Instant now) {
    if (isUsed() || isClaimed(now)) {
      throw new IllegalStateException("The refresh token " + id + " is not free");
    }
    claim = UUID.randomUUID();
    claimExpiresAt = now.plus(CLAIM);
    return claim;
  }

  void contest() {
    contested = true;
  }

  void release(UUID held) {
    requireHeld(held);
    claim = null;
    claimExpiresAt = null;
  }

  void use(UUID held, Instant now) {
    requireHeld(held);
    claim = null;
    claimExpiresAt = null;
    usedAt = now;
  }

  boolean isClaimed(Instant now) {
    return claimExpiresAt != null && now.isBefore(claimExpiresAt);
  }

  boolean isHeld(UUID held) {
    return held.equals(claim);
  }

  boolean isContested() {
    return contested;
  }

  boolean isUsed() {
    return usedAt != null;
  }

  boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  RefreshTokenId id() {
    return id;
  }

  SessionId session() {
    return session;
  }

  private void requireHeld(UUID held) {
    if (!isHeld(held)) {
      throw new IllegalStateException("The refresh token " + id + " is held by somebody else");
    }
  }
}
