package io.homeroom.booking.enrolment.oversight;

import io.homeroom.booking.credit.Credits;
import io.homeroom.booking.oversight.StaffAct;
import io.homeroom.platform.oversight.StaffActs;
import io.homeroom.platform.web.security.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what credits a family has for staff, and tells that it did. */
@Component
@Transactional
public class LookingUpCredits {
  private final Credits credits;
  private final StaffActs acts;

  LookingUpCredits(Credits credits, StaffActs acts) {
    this.credits = credits;
    this.acts = acts;
  }

  /** Course by course; nothing of a family that has bought none. */
  public List<Credits.Balance> of(Caller staff, UUID family) {
    acts.record(staff, StaffAct.READ_CREDITS, family);
    return credits.of(family);
  }
}
