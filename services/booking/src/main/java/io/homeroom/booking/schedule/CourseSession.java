package io.homeroom.booking.schedule;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a course. It is PLANNED until its coach cancels it, and may be moved meanwhile.
 *
 * @param taken seats that are offered, held or booked; never more than the plan has
 * @param price of a seat, as the course had it when the session was planned
 * @param movedAt when its time was changed last
 */
public record CourseSession(
    CourseSessionId id,
    CourseId course,
    UUID coach,
    @Nullable UUID series,
    Plan plan,
    int taken,
    Money price,
    SessionState state,
    @Nullable Instant movedAt,
    long version) {

  public Instant begins() {
    return plan.period().begins();
  }

  public Instant ends() {
    return plan.period().ends();
  }

  public @Nullable String meetLink() {
    return plan.meetLink();
  }

  public int free() {
    return plan.capacity() - taken;
  }

  /**
   * Settled otherwise.
   *
   * @throws SessionIsOver if it has begun or was cancelled
   */
  public CourseSession planned(Plan anew, Instant now) {
    requirePlanned(now);
    var moves = !anew.period().begins().equals(begins()) || !anew.period().ends().equals(ends());
    return new CourseSession(
        id, course, coach, series, anew, taken, price, state, moves ? now : movedAt, version + 1);
  }

  /**
   * Not to take place.
   *
   * @throws SessionIsOver if it has begun or was cancelled
   */
  public CourseSession cancelled(Instant now) {
    requirePlanned(now);
    return new CourseSession(
        id,
        course,
        coach,
        series,
        plan,
        taken,
        price,
        SessionState.CANCELLED,
        movedAt,
        version + 1);
  }

  private void requirePlanned(Instant now) {
    if (state != SessionState.PLANNED || !begins().isAfter(now)) {
      throw new SessionIsOver();
    }
  }
}
