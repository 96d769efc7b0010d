package io.homeroom.booking.enrolment;

import io.homeroom.booking.course.Money;
import io.homeroom.booking.schedule.CourseSessionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One family's seats in one course session. OFFERED to who waits, or HELD while it is paid, until a
 * moment; then CONFIRMED by the payment, or EXPIRED. A payment that comes after that confirms it if
 * there are seats still, and is refunded otherwise. CANCELLED when no child keeps its seat. Never
 * is more refunded than was paid.
 *
 * @param each what one seat costs; nothing, if it is paid by credits
 * @param byCredits whether each seat is paid by a credit
 * @param paid for all of it; 0 until it is paid
 * @param refunded what payments has been asked to pay back
 * @param most what part of the price can come back, if the family gives seats up
 * @param until when an offer or a hold ends
 * @param chosenAt when the family has chosen this session: booked it, or changed to it
 */
public record Booking(
    BookingId id,
    CourseSessionId session,
    Booker booker,
    List<Seat> seats,
    BookingState state,
    @Nullable EndReason reason,
    Money each,
    boolean byCredits,
    long paid,
    long refunded,
    Share most,
    @Nullable Instant until,
    Instant bookedAt,
    Instant chosenAt,
    @Nullable Instant confirmedAt) {

  public List<UUID> children() {
    return seats.stream().filter(Seat::kept).map(Seat::child).toList();
  }

  public Money price() {
    return each.times(seats.size());
  }

  public boolean isLive() {
    return until != null;
  }

  public boolean isOver(Instant now) {
    return until != null && !until.isAfter(now);
  }

  /** An offer is accepted: it is held, to be paid. */
  public Booking held(Instant end) {
    require(state == BookingState.OFFERED);
    return with(seats, BookingState.HELD, null, paid, refunded, end, null);
  }

  /** A credit is to pay for each seat, unless they cost nothing. */
  public Booking payableByCredits() {
    var nothing = each.times(0);
    return new Booking(
        id,
        session,
        booker,
        seats,
        state,
        reason,
        nothing,
        !each.isNothing(),
        paid,
        refunded,
        most,
        until,
        bookedAt,
        chosenAt,
        confirmedAt);
  }

  /** It is paid, and there are seats. */
  public Booking confirmed(long money, Instant now) {
    require(state != BookingState.CONFIRMED && state != BookingState.CANCELLED);
    var all = seats.stream().map(seat -> new Seat(seat.child(), true)).toList();
    return with(all, BookingState.CONFIRMED, null, money, refunded, null, now);
  }

  /** Nobody has paid, or accepted, in time. */
  public Booking expired() {
    require(isLive());
    return with(none(), BookingState.EXPIRED, null, paid, refunded, null, null);
  }

  /** It is paid, and there is no seat: all of it is to be paid back. */
  public Booking paidInVain(long money) {
    require(!isLive() && paid == 0);
    var why = reason == null ? EndReason.PAID_TOO_LATE : reason;
    return with(none(), BookingState.CANCELLED, why, money, money, null, confirmedAt);
  }

  /** So much of it has been paid back, or will be, as far as is known now. */
  public Booking withRefunded(long back) {
    return with(seats, state, reason, paid, Math.min(back, paid), until, confirmedAt);
  }

  /** Some children do not keep their seats; the last one to go ends it. */
  public Booking without(Collection<UUID> gone, EndReason why, long back) {
    require(isLive() || state == BookingState.CONFIRMED);
    var left =
        seats.stream()
            .map(it -> new Seat(it.child(), it.kept() && !gone.contains(it.child())))
            .toList();
    var ends = left.stream().noneMatch(Seat::kept);
    return ends
        ? with(left, BookingState.CANCELLED, why, paid, refunded + back, null, confirmedAt)
        : with(left, state, reason, paid, refunded + back, until, confirmedAt);
  }

  private List<Seat> none() {
    return seats.stream().map(seat -> new Seat(seat.child(), false)).toList();
  }

  private static void require(boolean inTurn) {
    if (!inTurn) {
      throw new BookingOutOfTurn();
    }
  }

  private Booking with(
      List<Seat> left,
      BookingState next,
      @Nullable EndReason why,
      long money,
      long back,
      @Nullable Instant end,
      @Nullable Instant confirmed) {
    return new Booking(
        id, session, booker, left, next, why, each, byCredits, money, back, most, end, bookedAt,
        chosenAt, confirmed);
  }
}
