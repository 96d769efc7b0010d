package io.homeroom.identity.registration;

import io.homeroom.identity.challenge.CodeRefused;
import io.homeroom.identity.challenge.MailedCode;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.challenge.OneTimeCodes;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.NewParent;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
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
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Somebody's wish to become a parent in Homeroom under an address that is not proved yet. The
 * person and the family it will become have their ids, but do not exist for anybody.
 *
 * <p>It is open for a day. While it is, codes are sent to the address; only the last one counts,
 * for an hour and few wrong answers. The right code confirms it, once: the family begins, and what
 * identifies the applicant is no longer here. Afterwards the right code is still told from a wrong
 * one, for whoever lost the answer. There can be several for one address; whoever proves it first
 * gets it.
 */
@Entity
class Registration extends AbstractAggregateRoot<Registration> {
  static final Duration KEPT = Duration.ofDays(1);

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private RegistrationId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  private byte @Nullable [] details;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Embedded private @Nullable MailedCode code;
  private Instant requestedAt;
  private @Nullable Instant confirmedAt;
  @Version private @Nullable Long version;

  Registration(Applicant applicant, FamilyId family, FamilySafe safe, Instant now) {
    this.id = RegistrationId.next();
    this.person = PersonId.next();
    this.family = family;
    this.details = safe.seal(placeOfDetails(), applicant.details());
    this.language = applicant.language();
    this.requestedAt = now;
  }

  @SuppressWarnings("NullAway.Init")
  protected Registration() {}

  /** Has a code sent, which takes the place of the one before. */
  Registration send(MailedCode code, Instant now) {
    requireOpen(now);
    this.code = code;
    registerEvent(new RegistrationLetterRequested(id, code.id(), person, code.expiresAt(), now));
    return this;
  }

  /**
   * Looks at a code.
   *
   * @throws CodeRefused if it is not the last one sent, or comes too late or after too many others
   */
  void check(OneTimeCode given, OneTimeCodes codes, Instant now) {
    if (code == null || isOver(now)) {
      throw new CodeRefused();
    }
    code.check(given, codes, now);
  }

  /**
   * Ends it by what becomes of it.
   *
   * @throws EmailAlreadyRegistered if that has happened before
   */
  NewParent confirm(FamilySafe safe, Instant now) {
    if (confirmedAt != null) {
      throw new EmailAlreadyRegistered();
    }
    var parent = new NewParent(person, family, language, details(safe));
    confirmedAt = now;
    details = null;
    return parent;
  }

  boolean isOpen(Instant now) {
    return confirmedAt == null && !isOver(now);
  }

  boolean awaitsCode(Instant now) {
    return code != null && code.isGood(now) && !isOver(now);
  }

  boolean isConfirmed() {
    return confirmedAt != null;
  }

  PersonalDetails details(FamilySafe safe) {
    if (details == null) {
      throw new IllegalStateException("The registration " + id + " has been confirmed");
    }
    return safe.open(placeOfDetails(), details, PersonalDetails.class);
  }

  RegistrationId id() {
    return id;
  }

  PersonId person() {
    return person;
  }

  FamilyId family() {
    return family;
  }

  Language language() {
    return language;
  }

  @Nullable Instant codeExpiresAt() {
    return code == null ? null : code.expiresAt();
  }

  private boolean isOver(Instant now) {
    return !now.isBefore(requestedAt.plus(KEPT));
  }

  private void requireOpen(Instant now) {
    if (!isOpen(now)) {
      throw new IllegalStateException("The registration " + id + " is not open");
    }
  }

  private Place placeOfDetails() {
    return new Place("registration.details", id.value());
  }
}
