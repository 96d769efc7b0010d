package io.homeroom.identity.family.member;

import io.homeroom.identity.family.KeptProfile;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.rule.PersonNotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the cache of profiles is filled from. */
@Component
@Transactional(readOnly = true)
public class StoredProfiles {
  private final People people;

  StoredProfiles(People people) {
    this.people = people;
  }

  public KeptProfile of(UUID person) {
    var family = people.findFamilyOf(new PersonId(person));
    var guardians =
        family.stream().filter(one -> one.isParentIn(one.family())).map(one -> one.id().value());
    return family.stream()
        .filter(one -> one.id().value().equals(person))
        .findFirst()
        .orElseThrow(PersonNotFound::new)
        .kept(guardians.toList());
  }
}
