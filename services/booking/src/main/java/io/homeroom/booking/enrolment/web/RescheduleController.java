package io.homeroom.booking.enrolment.web;

import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.rescheduling.ReschedulingBooking;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "bookings")
@PreAuthorize("hasRole('PARENT')")
class RescheduleController {
  private final Bookings bookings;
  private final ReschedulingBooking rescheduling;
  private final BookingViews views;

  RescheduleController(Bookings bookings, ReschedulingBooking rescheduling, BookingViews views) {
    this.bookings = bookings;
    this.rescheduling = rescheduling;
    this.views = views;
  }

  @Operation(summary = "Change to another session of the course, up to a day before")
  @PostMapping("/api/sessions/reschedule")
  BookingView rescheduleSeats(Caller caller, @Valid @RequestBody RescheduleForm form) {
    var booking = bookings.ofFamily(new BookingId(form.bookingId()), Families.of(caller));
    var to = new CourseSessionId(form.courseSessionId());
    return views.of(rescheduling.reschedule(booking, to));
  }
}
