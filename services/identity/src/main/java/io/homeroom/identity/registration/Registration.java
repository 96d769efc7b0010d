package io.homeroom.identity.registration;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.NewParent;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Place;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration that is not complete: the person and the family it will become have their ids, but
 * do not exist for anybody yet.
 *
 * <p>It belongs to whoever holds the claim. A claim that is not renewed lapses, and with it the
 * right to go on: the next one to register with the address takes over, with their own details and
 * password. Complete, it is removed in the transaction that begins the family.
 */
@Entity
class Registration {
  static final Duration CLAIM = Duration.ofSeconds(10);

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  @Column private byte[] emailHash;
  private byte[] details = new byte[0];

  @Enumerated(EnumType.STRING)
  private Language language;

  private UUID claim = new UUID(0, 0);
  private Instant claimExpiresAt = Instant.EPOCH;
  @Column private Instant requestedAt;
  @Version private @Nullable Long version;

  Registration(FamilyId family, byte[] emailHash, Language language, Instant now) {
    this.person = PersonId.next();
    this.family = family;
    this.emailHash = emailHash.clone();
    this.language = language;
    this.requestedAt = now;
  }

  @SuppressWarnings("NullAway.Init")
  protected Registration() {}

  /**
   * Takes the registration, which begins anew with what the applicant says.
   *
   * @throws RegistrationInProgress while somebody else holds it
   */
  RegistrationClaim claim(Applicant applicant, FamilySafe safe, Instant now) {
    if (now.isBefore(claimExpiresAt)) {
      throw new RegistrationInProgress();
    }
    details = safe.seal(placeOfDetails(), applicant.details());
    language = applicant.language();
    requestedAt = now;
    return claim(now);
  }

  /** Takes the registration in order to remove it. */
  RegistrationClaim claimForRemoval(Instant now) {
    if (now.isBefore(claimExpiresAt)) {
      throw new RegistrationInProgress();
    }
    return claim(now);
  }

  void renew(RegistrationClaim held, Instant now) {
    requireHeld(held);
    claimExpiresAt = now.plus(CLAIM);
  }

  void release(RegistrationClaim held, Instant now) {
    requireHeld(held);
    claimExpiresAt = now;
  }

  NewParent complete(RegistrationClaim held, FamilySafe safe) {
    requireHeld(held);
    var readable = safe.open(placeOfDetails(), details, PersonalDetails.class);
    return new NewParent(person, family, language, readable);
  }

  void requireHeld(RegistrationClaim held) {
    if (!claim.equals(held.claim())) {
      throw new RegistrationInProgress();
    }
  }

  PersonId person() {
    return person;
  }

  FamilyId family() {
    return family;
  }

  private RegistrationClaim claim(Instant now) {
    claim = UUID.randomUUID();
    claimExpiresAt = now.plus(CLAIM);
    return new RegistrationClaim(person, family, claim);
  }

  private Place placeOfDetails() {
    return new Place("registration.details", person.value());
  }
}
