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
 * @param movedAt when its time or place was changed last
 * @param room a link to a room that was made for it, for when its coach names none
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
    long version,
    @Nullable String room) {

  /** One for which no room was made yet. */
  public CourseSession(
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
    this(id, course, coach, series, plan, taken, price, state, movedAt, version, null);
  }

  public Instant begins() {
    return plan.period().begins();
  }

  /** The zone its times are said in. */
  public String zone() {
    return plan.period().zone().getId();
  }

  public Instant ends() {
    return plan.period().ends();
  }

  /** Where people meet online: what the coach names goes before what was made. */
  public @Nullable String meetLink() {
    return plan.meetLink() == null && isOnline() ? room : plan.meetLink();
  }

  /** Whether a room is to be made for it. */
  public boolean needsRoom() {
    return isOnline() && plan.meetLink() == null;
  }

  private boolean isOnline() {
    return plan.place().mode() == Mode.ONLINE;
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
    var moved = anew.moves(plan) ? now : movedAt;
    return new CourseSession(
        id, course, coach, series, anew, taken, price, state, moved, version + 1, room);
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
        version + 1,
        room);
  }

  private void requirePlanned(Instant now) {
    if (state != SessionState.PLANNED || !begins().isAfter(now)) {
      throw new SessionIsOver();
    }
  }
}
