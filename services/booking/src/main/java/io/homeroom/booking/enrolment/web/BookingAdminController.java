package io.homeroom.booking.enrolment.web;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.oversight.LookingUpBookings;
import io.homeroom.booking.enrolment.oversight.LookingUpCredits;
import io.homeroom.booking.enrolment.oversight.Search;
import io.homeroom.booking.enrolment.refunding.RefundState;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money is given back at payments, which tells of it. */
@RestController
@Tag(name = "admin")
@RequestMapping("/api/admin/bookings")
@PreAuthorize("hasAnyRole('MODERATOR', 'SUPERADMIN')")
class BookingAdminController {
  private final LookingUpBookings lookingUp;
  private final LookingUpCredits credits;
  private final BookingViews views;

  BookingAdminController(
      LookingUpBookings lookingUp, LookingUpCredits credits, BookingViews views) {
    this.lookingUp = lookingUp;
    this.credits = credits;
    this.views = views;
  }

  @Operation(summary = "Bookings of all families, the newest first")
  @GetMapping
  CursorPage<AdminBookingView> listAllBookings(
      Caller staff,
      @RequestParam(required = false) @Nullable UUID familyId,
      @RequestParam(required = false) @Nullable UUID courseSessionId,
      @RequestParam(required = false) @Nullable BookingState state,
      @RequestParam(required = false) @Nullable RefundState refund,
      Cursor cursor) {
    return lookingUp
        .list(staff, new Search(familyId, courseSessionId, state, refund), cursor)
        .map(this::view);
  }

  @Operation(summary = "A booking of whatever family")
  @GetMapping("/{bookingId}")
  AdminBookingView showAnyBooking(Caller staff, @PathVariable UUID bookingId) {
    return view(lookingUp.one(staff, new BookingId(bookingId)));
  }

  @Operation(summary = "What a family has left of the credits that it bought, course by course")
  @GetMapping("/credits/{familyId}")
  AdminCreditsView showCreditsOfFamily(Caller staff, @PathVariable UUID familyId) {
    return AdminCreditsView.of(familyId, credits.of(staff, familyId));
  }

  private AdminBookingView view(Booking booking) {
    return new AdminBookingView(
        booking.booker().family(),
        booking.booker().person(),
        booking.id().reference(),
        booking.bookedAt(),
        booking.confirmedAt(),
        views.forStaff(booking));
  }
}
