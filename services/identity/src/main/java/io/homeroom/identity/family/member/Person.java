package io.homeroom.identity.family.member;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KeptProfile;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.NewParent;
import io.homeroom.identity.family.NewStaff;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.event.PersonChanged;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.platform.web.security.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * An adult who signs in with an e-mail address: a parent, or somebody who works with Homeroom and
 * whose family is a safe of their own, which nobody else belongs to.
 *
 * <p>The address is one person's only and is found by its lookup hash. It was proved to be theirs
 * before they came to be. Name, address and phone number are readable with the family's safe alone.
 */
@Entity
class Person extends AbstractAggregateRoot<Person> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PersonId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Column private byte[] emailHash;
  private byte[] details;
  @Version private @Nullable Long version;

  Person(NewParent parent, byte[] emailHash, FamilySafe safe) {
    this.id = parent.id();
    this.family = parent.family();
    this.role = Role.PARENT;
    this.language = parent.language();
    this.emailHash = emailHash.clone();
    this.details = safe.seal(id.placeOfDetails(), parent.details());
    noteChange();
  }

  Person(NewStaff staff, byte[] emailHash, FamilySafe safe) {
    this.id = staff.id();
    this.family = staff.safe();
    this.role = staff.role();
    this.language = staff.language();
    this.emailHash = emailHash.clone();
    this.details = safe.seal(id.placeOfDetails(), staff.details());
    noteChange();
  }

  @SuppressWarnings("NullAway.Init")
  protected Person() {}

  /** Goes to another family, with everything that is sealed here. */
  void moveTo(FamilyId next, FamilySafe from, FamilySafe to) {
    details =
        to.seal(
            id.placeOfDetails(), from.open(id.placeOfDetails(), details, PersonalDetails.class));
    noteChange();
    family = next;
    noteChange();
  }

  void become(Role next) {
    role = next;
    noteChange();
  }

  boolean isParentIn(FamilyId one) {
    return role == Role.PARENT && family.equals(one);
  }

  /** Goes by another address from now on; the one before is given back. */
  EmailAddress goBy(EmailAddress email, byte[] hash, FamilySafe safe) {
    var former = safe.open(id.placeOfDetails(), details, PersonalDetails.class);
    details =
        safe.seal(id.placeOfDetails(), new PersonalDetails(former.name(), email, former.phone()));
    emailHash = hash.clone();
    noteChange();
    return former.email();
  }

  /** Is about to be nobody here. */
  Person goForGood() {
    noteChange();
    return this;
  }

  private void noteChange() {
    registerEvent(new PersonChanged(id, family));
  }

  PersonId id() {
    return id;
  }

  byte[] emailHash() {
    return emailHash.clone();
  }

  FamilyId family() {
    return family;
  }

  KnownPerson known(FamilySafe safe) {
    var readable = safe.open(id.placeOfDetails(), details, PersonalDetails.class);
    return new KnownPerson(id, family, role, language, readable);
  }

  /** As the cache may keep it, with the ids of all who are parents of the same family. */
  KeptProfile kept(List<UUID> guardians) {
    return new KeptProfile(
        id.value(),
        family.value(),
        role,
        language,
        Base64.getEncoder().encodeToString(details),
        guardians);
  }
}
