package io.homeroom.identity.admin;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.suspension.FindingSuspensions;
import io.homeroom.identity.twofactor.FindingSecondFactor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people for admins, and logs that. Whom an admin may not see is not there for them. */
@Component
@Transactional
public class LookingUpPeople {
  private final FindingPeople people;
  private final FindingSuspensions suspensions;
  private final FindingSecondFactor factors;
  private final ActivityLog log;

  LookingUpPeople(
      FindingPeople people,
      FindingSuspensions suspensions,
      FindingSecondFactor factors,
      ActivityLog log) {
    this.people = people;
    this.suspensions = suspensions;
    this.factors = factors;
    this.log = log;
  }

  /** Whoever has exactly this address. */
  public Optional<PersonOverview> withEmail(Admin admin, EmailAddress email) {
    var found = people.withEmail(email).filter(admin::sees);
    log.record(
        Activity.of(
            Action.FIND_PERSON,
            found.map(person -> new UUID[] {person.id().value()}).orElseGet(() -> new UUID[0])));
    return found.map(this::overview);
  }

  /**
   * Somebody, by their id.
   *
   * @throws PersonNotFound if there is nobody, for this admin
   */
  public PersonOverview withId(Admin admin, PersonId id) {
    var person = people.withId(id).filter(admin::sees).orElseThrow(PersonNotFound::new);
    log.record(Activity.of(Action.READ_PERSON, id.value()));
    return overview(person);
  }

  /** People in the order of their ids, which is that of their coming. */
  public List<PersonOverview> after(Admin admin, @Nullable PersonId last, int most) {
    log.record(Activity.of(Action.LIST_PEOPLE));
    return people.after(last, admin.visibleRoles(), most).stream().map(this::overview).toList();
  }

  private PersonOverview overview(KnownPerson person) {
    return new PersonOverview(
        person, factors.channelOf(person).isPresent(), suspensions.of(person.id()).orElse(null));
  }
}
