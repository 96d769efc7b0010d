package io.homeroom.booking.waitlist;

import io.homeroom.booking.enrolment.DecliningOffer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A parent waits no longer, or does not want what was offered. */
@Component
public class LeavingWaitlist {
  private final Waitlists waitlists;
  private final DecliningOffer declining;

  LeavingWaitlist(Waitlists waitlists, DecliningOffer declining) {
    this.waitlists = waitlists;
    this.declining = declining;
  }

  /** Leaves; left before, it changes nothing. */
  @Transactional
  public void leave(Entry entry) {
    if (!waitlists.leave(entry.id())) {
      waitlists.offerTo(entry.id()).ifPresent(declining::decline);
    }
  }
}
