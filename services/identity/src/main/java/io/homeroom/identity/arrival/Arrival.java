package io.homeroom.identity.arrival;

import io.homeroom.identity.credential.external.ExternalIdentity;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Place;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has come from a provider and is not known by it.
 *
 * <p>What the provider says of them is sealed with a key of their own, which is the key of the
 * family that they will begin if they register. An arrival is used by being removed; unless it has
 * become a family, its key is destroyed with it.
 */
@Entity
class Arrival {
  static final Duration VALIDITY = Duration.ofMinutes(10);

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ArrivalId id;

  @Column private byte[] tokenHash;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  private byte[] identity;
  private Instant arrivedAt;
  private Instant expiresAt;
  @Version private @Nullable Long version;

  Arrival(
      FamilyId family,
      ArrivalToken token,
      ExternalIdentity identity,
      FamilySafe safe,
      Instant now) {
    this.id = ArrivalId.next();
    this.tokenHash = token.hash();
    this.person = PersonId.next();
    this.family = family;
    this.identity = safe.seal(placeOfIdentity(), identity);
    this.arrivedAt = now;
    this.expiresAt = now.plus(VALIDITY);
  }

  @SuppressWarnings("NullAway.Init")
  protected Arrival() {}

  boolean isOpen(Instant now) {
    return now.isBefore(expiresAt);
  }

  ArrivalId id() {
    return id;
  }

  PersonId person() {
    return person;
  }

  FamilyId family() {
    return family;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  KnownArrival known(FamilySafe safe) {
    var readable = safe.open(placeOfIdentity(), identity, ExternalIdentity.class);
    return new KnownArrival(person, family, readable, arrivedAt);
  }

  private Place placeOfIdentity() {
    return new Place("arrival.identity", id.value());
  }
}
