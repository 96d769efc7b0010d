package io.homeroom.booking.enrolment.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.paying.PayingSeats;
import io.homeroom.booking.enrolment.refunding.Refund;
import io.homeroom.booking.enrolment.refunding.Refunds;
import io.homeroom.booking.payment.Checkout;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.room.ShownRooms;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows bookings with their sessions and refunds. */
@Component
class BookingViews {
  private final CourseSessions sessions;
  private final Refunds refunds;
  private final ShownRooms rooms;

  BookingViews(CourseSessions sessions, Refunds refunds, ShownRooms rooms) {
    this.sessions = sessions;
    this.refunds = refunds;
    this.rooms = rooms;
  }

  BookingView of(Booking booking) {
    return view(booking, sessions.one(booking.session()), null);
  }

  /** What was read before payments was asked is read again only if the booking has moved since. */
  BookingView of(PayingSeats.Standing standing) {
    var booking = standing.booking();
    var session = standing.session();
    return booking.session().equals(session.id())
        ? view(booking, session, standing.checkout())
        : of(booking);
  }

  private BookingView view(Booking booking, CourseSession session, @Nullable Checkout checkout) {
    var back = booking.paid() == 0 ? List.<Refund>of() : refunds.of(List.of(booking.id()));
    return view(booking, session, back, room(booking, session), checkout);
  }

  /** Without the room: who has no seat is not let in to the children. */
  BookingView forStaff(Booking booking) {
    return view(
        booking, sessions.one(booking.session()), refunds.of(List.of(booking.id())), null, null);
  }

  CursorPage<BookingView> of(CursorPage<Booking> page) {
    var ids = page.items().stream().map(Booking::session).distinct().toList();
    var found = sessions.all(ids).stream().collect(toMap(CourseSession::id, it -> it));
    var back =
        refunds.of(page.items().stream().map(Booking::id).toList()).stream()
            .collect(groupingBy(Refund::booking));
    return page.map(
        booking -> {
          var session = Objects.requireNonNull(found.get(booking.session()));
          var its = back.getOrDefault(booking.id(), List.<Refund>of());
          return view(booking, session, its, room(booking, session), null);
        });
  }

  private @Nullable String room(Booking booking, CourseSession session) {
    return booking.state() == BookingState.CONFIRMED ? rooms.linkOf(session) : null;
  }

  private static BookingView view(
      Booking booking,
      CourseSession session,
      List<Refund> back,
      @Nullable String room,
      @Nullable Checkout checkout) {
    var price = booking.price();
    return new BookingView(
        booking.id().value(),
        booking.session().value(),
        booking.children(),
        booking.state(),
        booking.reason(),
        price.minor(),
        price.currency().getCurrencyCode(),
        booking.byCredits(),
        booking.paid(),
        booking.refunded(),
        back.stream().map(BookingView.RefundView::of).toList(),
        booking.until(),
        session.begins(),
        session.zone(),
        session.plan().place().mode(),
        session.plan().place().location(),
        room,
        view(booking, checkout));
  }

  private static BookingView.@Nullable CheckoutView view(
      Booking booking, @Nullable Checkout checkout) {
    return checkout == null || booking.state() != BookingState.HELD
        ? null
        : new BookingView.CheckoutView(checkout.url() == null, checkout.url());
  }
}
