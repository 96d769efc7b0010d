package io.homeroom.identity.suspension.web;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.suspension.FindingSuspensions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * How to reach somebody, for the services that do; nobody tells who is shut out what goes on, nor
 * of a family who is no parent of it any more.
 */
@RestController
@PreAuthorize("principal.claims['azp'] == 'homeroom-notification'")
class ContactController {

  record Contact(UUID personId, String email, String name, Language language) {}

  private final FindingPeople people;
  private final FindingSuspensions suspensions;

  ContactController(FindingPeople people, FindingSuspensions suspensions) {
    this.people = people;
    this.suspensions = suspensions;
  }

  @GetMapping("/internal/people/{personId}/contact")
  Contact show(@PathVariable UUID personId, @RequestParam(required = false) @Nullable UUID family) {
    if (suspensions.of(new PersonId(personId)).isPresent()) {
      throw new NotWrittenTo();
    }
    return people
        .withId(new PersonId(personId))
        .map(person -> contact(person, family))
        .orElseThrow(PersonNotFound::new);
  }

  private static Contact contact(KnownPerson person, @Nullable UUID family) {
    if (family != null && !person.family().value().equals(family)) {
      throw new NotWrittenTo();
    }
    var details = person.details();
    return new Contact(
        person.id().value(), details.email().value(), details.name(), person.language());
  }
}
