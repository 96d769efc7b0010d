package io.homeroom.booking.attendance.web;

import io.homeroom.booking.attendance.Attendee;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child with a seat.
 *
 * @param name what it is called; null if its parents do not let third parties know, and while
 *     identity is away
 * @param present whether it came; null until that is marked
 */
record AttendeeView(UUID childId, UUID familyId, @Nullable String name, @Nullable Boolean present) {

  static AttendeeView of(Attendee attendee, Map<UUID, String> names) {
    return new AttendeeView(
        attendee.child(), attendee.family(), names.get(attendee.child()), attendee.present());
  }
}
