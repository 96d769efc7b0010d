package io.homeroom.booking.waitlist;

import io.homeroom.booking.enrolment.Booker;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family that waits for seats together.
 *
 * @param booking the offer it was made
 * @param position from 1, among those who wait; 0 once it does not
 */
public record Entry(
    UUID id,
    CourseSessionId session,
    Booker booker,
    List<UUID> children,
    EntryState state,
    @Nullable BookingId booking,
    int position,
    Instant joinedAt) {

  /** What somebody waits for does not take place; told within the transaction. */
  public record CalledOff(Entry entry, CourseSession session) {}
}
