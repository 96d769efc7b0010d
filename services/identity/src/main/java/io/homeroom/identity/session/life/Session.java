package io.homeroom.identity.session.life;

import io.homeroom.identity.credential.IssuedTokens;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.KnownSession;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.SessionHolder;
import io.homeroom.identity.session.SessionId;
import io.homeroom.identity.session.event.SessionRevoked;
import io.homeroom.identity.session.event.SessionStarted;
import io.homeroom.platform.web.security.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Somebody's stay in Homeroom on one device.
 *
 * <p>It begins with signing in, goes on with each refresh, and ends by itself when its time is over
 * or by revocation, which cannot be undone. A revocation counts from its commit; it is settled once
 * everybody else who keeps the session has been told.
 */
@Entity
class Session extends AbstractAggregateRoot<Session> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SessionId id;

  private String sid;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String device;
  private Instant startedAt;
  private Instant lastRefreshedAt;
  private Instant expiresAt;
  private @Nullable Instant revokedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable RevocationReason revokedReason;

  private @Nullable Instant settledAt;
  @Version private @Nullable Long version;

  Session(IssuedTokens tokens, SessionHolder holder, Device device, Instant now) {
    this.id = SessionId.next();
    this.sid = tokens.sid();
    this.person = holder.person();
    this.family = holder.family();
    this.role = holder.role();
    this.device = device.name();
    this.startedAt = now;
    this.lastRefreshedAt = now;
    this.expiresAt = now.plus(tokens.refreshTokenLife());
    registerEvent(new SessionStarted(id, known(now), now));
  }

  @SuppressWarnings("NullAway.Init")
  protected Session() {}

  void refreshed(Instant now) {
    lastRefreshedAt = now;
  }

  void revoke(RevocationReason reason, Instant now) {
    if (revokedAt != null) {
      throw new IllegalStateException("The session " + id + " has ended before: " + revokedReason);
    }
    revokedAt = now;
    revokedReason = reason;
    registerEvent(new SessionRevoked(id, known(now), reason, now));
  }

  void settle(Instant now) {
    if (revokedAt == null) {
      throw new IllegalStateException("The session " + id + " has not been revoked");
    }
    if (settledAt == null) {
      settledAt = now;
    }
  }

  boolean isActive(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  SessionId id() {
    return id;
  }

  KnownSession known(Instant now) {
    return new KnownSession(
        id,
        sid,
        person,
        family,
        role,
        device,
        startedAt,
        lastRefreshedAt,
        expiresAt,
        isActive(now));
  }
}
