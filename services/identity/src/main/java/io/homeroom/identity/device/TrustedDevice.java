package io.homeroom.identity.device;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device on which a person has entered a code and said that it is theirs.
 *
 * <p>It is trusted for 45 days from then, however often it is used. Each use gives it another
 * secret; of the current one a hash is kept. It is gone as soon as its trust is. Admins trust none.
 */
@Entity
class TrustedDevice {
  static final Duration TRUST = Duration.ofDays(45);

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private DeviceId id;

  @SuppressWarnings("unused") // by the mapping
  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @SuppressWarnings("unused") // by the mapping
  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  private String name;
  @Column private byte[] secretHash;
  private Instant trustedAt;
  private Instant lastUsedAt;
  private Instant expiresAt;
  @Version private @Nullable Long version;

  TrustedDevice(DeviceId id, KnownPerson person, String name, DeviceSecret secret, Instant now) {
    this.id = id;
    this.person = person.id();
    this.family = person.family();
    this.name = name;
    this.secretHash = secret.hash();
    this.trustedAt = now;
    this.lastUsedAt = now;
    this.expiresAt = now.plus(TRUST);
  }

  @SuppressWarnings("NullAway.Init")
  protected TrustedDevice() {}

  /** Whether somebody in the role may trust devices: admins enter a code each time. */
  static boolean isFor(Role role) {
    return role != Role.MODERATOR && role != Role.SUPERADMIN;
  }

  boolean isTrusted(Instant now) {
    return now.isBefore(expiresAt);
  }

  boolean holds(DeviceSecret secret) {
    return MessageDigest.isEqual(secretHash, secret.hash());
  }

  /** Gives it another secret; the one before is worth nothing from now on. */
  DeviceSecret use(Instant now) {
    var next = DeviceSecret.next(id);
    secretHash = next.hash();
    lastUsedAt = now;
    return next;
  }

  /** Lets it keep the secret that it showed, as it has not been given the next. */
  void goBackTo(DeviceSecret former) {
    secretHash = former.hash();
  }

  KnownDevice known() {
    return new KnownDevice(id.value(), name, trustedAt, lastUsedAt, expiresAt);
  }
}
