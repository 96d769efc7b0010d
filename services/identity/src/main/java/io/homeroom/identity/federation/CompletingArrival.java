package io.homeroom.identity.federation;

import io.homeroom.identity.arrival.ArrivalToken;
import io.homeroom.identity.arrival.UsingArrival;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.NewParent;
import io.homeroom.identity.family.member.RegisteringFamily;
import io.homeroom.identity.providerlink.KeepingLinks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local step of registering: the family begins, with its link, and the arrival is over. */
@Component
class CompletingArrival {
  private final UsingArrival arrivals;
  private final RegisteringFamily families;
  private final KeepingLinks links;

  CompletingArrival(UsingArrival arrivals, RegisteringFamily families, KeepingLinks links) {
    this.arrivals = arrivals;
    this.families = families;
    this.links = links;
  }

  /**
   * Completes it.
   *
   * @throws io.homeroom.identity.family.rule.EmailAlreadyRegistered if somebody else was first with
   *     the address
   */
  @Transactional
  KnownPerson complete(ArrivalToken token, NewParent parent) {
    var arrival = arrivals.useToBegin(token);
    var person = families.begin(parent);
    links.add(person, arrival.identity());
    return person;
  }
}
