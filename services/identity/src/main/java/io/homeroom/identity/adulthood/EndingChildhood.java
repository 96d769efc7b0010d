package io.homeroom.identity.adulthood;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.pin.ForgettingPin;
import io.homeroom.identity.session.EndingSession;
import io.homeroom.identity.session.RevocationReason;
import org.springframework.stereotype.Component;

/** Ends what a child signs in by. */
@Component
class EndingChildhood {
  private final FindingPeople people;
  private final ForgettingPin pins;
  private final EndingSession sessions;

  EndingChildhood(FindingPeople people, ForgettingPin pins, EndingSession sessions) {
    this.people = people;
    this.pins = pins;
    this.sessions = sessions;
  }

  void end(ChildId child, EmailAddress email) {
    if (people.isTaken(email)) {
      throw new AddressIsSomebodys();
    }
    pins.forget(child);
    sessions.endAll(new PersonId(child.value()), RevocationReason.CAME_OF_AGE);
  }
}
