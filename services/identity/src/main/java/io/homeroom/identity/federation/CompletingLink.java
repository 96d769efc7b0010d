package io.homeroom.identity.federation;

import io.homeroom.identity.arrival.ArrivalToken;
import io.homeroom.identity.arrival.UsingArrival;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.providerlink.KeepingLinks;
import io.homeroom.identity.providerlink.KnownLink;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local step of linking: the arrival goes and the link comes, or neither. */
@Component
class CompletingLink {
  private final UsingArrival arrivals;
  private final KeepingLinks links;

  CompletingLink(UsingArrival arrivals, KeepingLinks links) {
    this.arrivals = arrivals;
    this.links = links;
  }

  @Transactional
  KnownLink complete(KnownPerson person, ArrivalToken token) {
    return links.add(person, arrivals.use(token).identity());
  }
}
