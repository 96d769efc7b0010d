package io.homeroom.identity.adulthood;

import io.homeroom.identity.adulthood.rule.AddressIsSomebodys;
import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.address.ReservedAddresses;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.pin.change.ForgettingPin;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.life.EndingSession;
import org.springframework.stereotype.Component;

/** Ends what a child signs in by. */
@Component
class EndingChildhood {
  private final FindingPeople people;
  private final ReservedAddresses reserved;
  private final ForgettingPin pins;
  private final EndingSession sessions;

  EndingChildhood(
      FindingPeople people,
      ReservedAddresses reserved,
      ForgettingPin pins,
      EndingSession sessions) {
    this.people = people;
    this.reserved = reserved;
    this.pins = pins;
    this.sessions = sessions;
  }

  void end(ChildId child, EmailAddress email) {
    var person = new PersonId(child.value());
    if (people.isTaken(email) || reserved.isForAnother(email, person)) {
      throw new AddressIsSomebodys();
    }
    pins.forget(child);
    sessions.endAll(person, RevocationReason.CAME_OF_AGE);
  }
}
