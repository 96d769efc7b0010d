package io.homeroom.identity.family.web;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.PersonNotFound;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How to reach somebody, for the services that do. */
@RestController
class ContactController {

  record Contact(UUID personId, String email, String name, Language language) {}

  private final FindingPeople people;

  ContactController(FindingPeople people) {
    this.people = people;
  }

  @GetMapping("/internal/people/{personId}/contact")
  Contact show(@PathVariable UUID personId) {
    return people
        .withId(new PersonId(personId))
        .map(
            person ->
                new Contact(
                    personId,
                    person.details().email().value(),
                    person.details().name(),
                    person.language()))
        .orElseThrow(PersonNotFound::new);
  }
}
