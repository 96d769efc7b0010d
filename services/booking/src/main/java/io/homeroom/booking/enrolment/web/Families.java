package io.homeroom.booking.enrolment.web;

import io.homeroom.booking.enrolment.BookingNotFound;
import io.homeroom.platform.web.security.Caller;
import java.util.UUID;

/** The family that a caller answers for. */
final class Families {

  private Families() {}

  static UUID of(Caller caller) {
    if (caller.familyId() == null) {
      throw new BookingNotFound();
    }
    return caller.familyId();
  }
}
