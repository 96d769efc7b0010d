package io.homeroom.identity.family.member;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.address.EmailLookup;
import io.homeroom.identity.family.rule.FamilyNotFound;
import io.homeroom.identity.vault.Vault;
import io.homeroom.platform.web.security.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingPeople {
  private final People people;
  private final EmailLookup lookup;
  private final Vault vault;

  FindingPeople(People people, EmailLookup lookup, Vault vault) {
    this.people = people;
    this.lookup = lookup;
    this.vault = vault;
  }

  public Optional<KnownPerson> withId(PersonId id) {
    return people.findById(id).map(this::known);
  }

  public Optional<KnownPerson> withEmail(EmailAddress email) {
    return people.findByEmailHash(lookup.hashOf(email)).map(this::known);
  }

  /** Whose the address is, without a look at what identifies them. */
  public Optional<PersonId> idOf(EmailAddress email) {
    return people.findIdByEmailHash(lookup.hashOf(email));
  }

  /** Likewise by what the address is found by. */
  public Optional<PersonId> withEmailHash(byte[] hash) {
    return people.findIdByEmailHash(hash);
  }

  /** What somebody is at this moment, whatever the transaction has read of them before. */
  public Optional<Role> roleOf(PersonId id) {
    return people.findRoleById(id);
  }

  public boolean isTaken(EmailAddress email) {
    return people.existsByEmailHash(lookup.hashOf(email));
  }

  public List<KnownPerson> parentsIn(FamilyId family) {
    return people.findByFamilyOrderById(family).stream().map(this::known).toList();
  }

  /** Who belongs to the family, without a look at what identifies them. */
  public List<PersonId> idsIn(FamilyId family) {
    return people.findIdsIn(family);
  }

  /**
   * Lets nobody act for a family who is not one of its parents.
   *
   * @throws FamilyNotFound if they do not belong to it (any more)
   */
  public void requireGuardian(PersonId parent, FamilyId family) {
    if (!people.findIdsIn(family).contains(parent)) {
      throw new FamilyNotFound();
    }
  }

  /** A page of those who have one of the roles, in the order of their ids. */
  public List<KnownPerson> after(@Nullable PersonId last, Set<Role> roles, int most) {
    var from = last == null ? new UUID(0, 0) : last.value();
    return people.findAfter(from, roles, Limit.of(most)).stream().map(this::known).toList();
  }

  private KnownPerson known(Person person) {
    return person.known(vault.of(person.family().value()));
  }
}
