package io.homeroom.identity.staff;

import io.homeroom.identity.closure.FindingClosures;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.suspension.FindingSuspensions;
import io.homeroom.platform.web.security.Role;
import org.springframework.stereotype.Component;

/** On whose word people come to work with Homeroom. */
@Component
class Inviters {
  private final FindingPeople people;
  private final FindingSuspensions suspensions;
  private final FindingClosures closures;

  Inviters(FindingPeople people, FindingSuspensions suspensions, FindingClosures closures) {
    this.people = people;
    this.suspensions = suspensions;
    this.closures = closures;
  }

  boolean areSuperadmins(PersonId inviter) {
    return people.withId(inviter).filter(known -> known.role() == Role.SUPERADMIN).isPresent()
        && suspensions.of(inviter).isEmpty()
        && !closures.isUnderWayFor(inviter);
  }
}
