package io.homeroom.booking.attendance.web;

import io.homeroom.booking.attendance.Attendee;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child with a seat.
 *
 * @param present whether it came; null until that is marked
 */
record AttendeeView(UUID childId, UUID familyId, @Nullable Boolean present) {

  static AttendeeView of(Attendee attendee) {
    return new AttendeeView(attendee.child(), attendee.family(), attendee.present());
  }
}
