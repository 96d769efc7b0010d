package io.homeroom.identity.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The link in a letter, valid for 72 hours unless said otherwise, and one use.
 *
 * <p>It is open until it is used, superseded by a newer letter, or expired. Whatever comes after
 * that is refused with the reason.
 */
@Embeddable
public class MailedLink {
  public static final Duration VALIDITY = Duration.ofDays(3);

  @Column private byte[] tokenHash;
  private Instant expiresAt;
  private @Nullable Instant usedAt;
  private @Nullable Instant supersededAt;

  public MailedLink(LinkToken token, Instant now) {
    this(token, now, VALIDITY);
  }

  public MailedLink(LinkToken token, Instant now, Duration validity) {
    this.tokenHash = token.hash();
    this.expiresAt = now.plus(validity);
  }

  @SuppressWarnings("NullAway.Init")
  protected MailedLink() {}

  public void use(Instant now) {
    requireOpen(now);
    usedAt = now;
  }

  public void supersede(Instant now) {
    supersededAt = now;
  }

  /** Whether it is the token of this link. */
  public boolean isOf(LinkToken token) {
    return MessageDigest.isEqual(tokenHash, token.hash());
  }

  /** Whether it has neither been used nor superseded. */
  public boolean isOpen() {
    return usedAt == null && supersededAt == null;
  }

  public void requireOpen(Instant now) {
    if (usedAt != null) {
      throw new LinkOutdated(LinkOutdated.Reason.USED);
    }
    if (supersededAt != null) {
      throw new LinkOutdated(LinkOutdated.Reason.SUPERSEDED);
    }
    if (isExpired(now)) {
      throw new LinkOutdated(LinkOutdated.Reason.EXPIRED);
    }
  }

  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public @Nullable Instant usedAt() {
    return usedAt;
  }
}
