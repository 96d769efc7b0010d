package io.homeroom.identity.emailchange;

import io.homeroom.identity.challenge.CodeRefused;
import io.homeroom.identity.challenge.MailedCode;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.challenge.OneTimeCodes;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
import io.homeroom.identity.letter.LetterRequested;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.letter.MailedLink;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Place;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A change of somebody's address.
 *
 * <p>Asked for, it has a code sent to the new address, unless that got many mails lately. The right
 * code confirms it, once. From then on a link, mailed to the former address, undoes it for three
 * days, once; unless an earlier change is undone first.
 */
@Entity
class EmailChange extends AbstractAggregateRoot<EmailChange> {

  /** What is sealed. */
  record Addresses(EmailAddress next, @Nullable EmailAddress former) {}

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private EmailChangeId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  private byte[] addresses;
  @Embedded private @Nullable MailedCode code;

  @SuppressWarnings("unused") // by the mapping
  private Instant requestedAt;

  private @Nullable Instant confirmedAt;
  @Embedded private @Nullable MailedLink undoing;
  @Version private @Nullable Long version;

  EmailChange(KnownPerson person, EmailAddress next, FamilySafe safe, Instant now) {
    this.id = EmailChangeId.next();
    this.person = person.id();
    this.family = person.family();
    this.addresses = safe.seal(placeOfAddresses(), new Addresses(next, null));
    this.requestedAt = now;
  }

  @SuppressWarnings("NullAway.Init")
  protected EmailChange() {}

  void send(MailedCode code, Instant now) {
    this.code = code;
    registerEvent(
        new LetterRequested(code.id().value(), person, LetterTemplate.CHANGE_EMAIL_CODE, now));
  }

  /**
   * Looks at a code.
   *
   * @throws CodeRefused if it is not the one
   */
  void check(OneTimeCode given, OneTimeCodes codes, Instant now) {
    if (code == null) {
      throw new CodeRefused();
    }
    code.check(given, codes, now);
  }

  /**
   * Has taken place; its owner is told at the former address.
   *
   * @throws EmailAlreadyRegistered if that has happened before
   */
  void confirm(EmailAddress former, LinkToken token, FamilySafe safe, Instant now) {
    requireUnconfirmed();
    addresses = safe.seal(placeOfAddresses(), new Addresses(addresses(safe).next(), former));
    confirmedAt = now;
    undoing = new MailedLink(token, now);
    registerEvent(new EmailChanged(person, false, now));
    registerEvent(new LetterRequested(id.value(), person, LetterTemplate.EMAIL_CHANGED, now));
  }

  void requireUnconfirmed() {
    if (confirmedAt != null) {
      throw new EmailAlreadyRegistered();
    }
  }

  void undo(Instant now) {
    undoing().use(now);
    registerEvent(new EmailChanged(person, true, now));
  }

  /** Another change is undone, which this one came after. */
  void giveWay(Instant now) {
    undoing().supersede(now);
  }

  /** Goes with the person to another family. */
  void moveTo(FamilyId next, FamilySafe from, FamilySafe to) {
    addresses = to.seal(placeOfAddresses(), addresses(from));
    family = next;
  }

  boolean awaitsCode(Instant now) {
    return confirmedAt == null && code != null && code.isGood(now);
  }

  MailedLink undoing() {
    if (undoing == null) {
      throw new LinkUnknown();
    }
    return undoing;
  }

  Addresses addresses(FamilySafe safe) {
    return safe.open(placeOfAddresses(), addresses, Addresses.class);
  }

  Instant confirmedAt() {
    return Objects.requireNonNull(confirmedAt);
  }

  EmailChangeId id() {
    return id;
  }

  PersonId person() {
    return person;
  }

  FamilyId family() {
    return family;
  }

  @Nullable MailedCode code() {
    return code;
  }

  private Place placeOfAddresses() {
    return new Place("email_change.addresses", id.value());
  }
}
