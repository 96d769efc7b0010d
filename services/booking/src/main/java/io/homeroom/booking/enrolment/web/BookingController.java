package io.homeroom.booking.enrolment.web;

import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.cancelling.CancellingBooking;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "bookings")
@PreAuthorize("hasRole('PARENT')")
class BookingController {
  private final Bookings bookings;
  private final CancellingBooking cancelling;
  private final BookingViews views;

  BookingController(Bookings bookings, CancellingBooking cancelling, BookingViews views) {
    this.bookings = bookings;
    this.cancelling = cancelling;
    this.views = views;
  }

  @Operation(summary = "The family's bookings, the newest first")
  @GetMapping("/api/booking/bookings")
  CursorPage<BookingView> listBookings(Caller caller, Cursor cursor) {
    return views.of(bookings.ofFamily(Families.of(caller), cursor));
  }

  @Operation(summary = "One of the family's bookings")
  @GetMapping("/api/booking/bookings/{bookingId}")
  BookingView showBooking(Caller caller, @PathVariable UUID bookingId) {
    return views.of(bookings.ofFamily(new BookingId(bookingId), Families.of(caller)));
  }

  @Operation(summary = "Give up seats; what is paid back depends on how early")
  @PostMapping("/api/sessions/cancel")
  @Idempotent(required = true)
  BookingView cancelSeats(Caller caller, @Valid @RequestBody CancelForm form) {
    var booking = bookings.ofFamily(new BookingId(form.bookingId()), Families.of(caller));
    return views.of(cancelling.byFamily(booking.id(), form.children()));
  }
}
