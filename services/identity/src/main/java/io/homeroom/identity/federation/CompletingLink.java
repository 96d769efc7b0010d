package io.homeroom.identity.federation;

import io.homeroom.identity.arrival.ArrivalToken;
import io.homeroom.identity.arrival.UsingArrival;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.providerlink.KeepingLinks;
import io.homeroom.identity.providerlink.KnownLink;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.StillProven;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local step of linking: the arrival goes and the link comes, or neither. */
@Component
class CompletingLink {
  private final UsingArrival arrivals;
  private final KeepingLinks links;
  private final StillProven still;

  CompletingLink(UsingArrival arrivals, KeepingLinks links, StillProven still) {
    this.arrivals = arrivals;
    this.links = links;
    this.still = still;
  }

  @Transactional
  KnownLink complete(KnownPerson person, ArrivalToken token, Proven proven) {
    var link = links.add(person, arrivals.use(token).identity());
    still.require(proven);
    return link;
  }
}
