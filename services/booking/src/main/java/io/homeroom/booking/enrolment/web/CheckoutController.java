package io.homeroom.booking.enrolment.web;

import io.homeroom.booking.enrolment.Booker;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.holding.AcceptingOffer;
import io.homeroom.booking.enrolment.holding.Hold;
import io.homeroom.booking.enrolment.holding.HoldingSeats;
import io.homeroom.booking.enrolment.paying.PayingSeats;
import io.homeroom.booking.payment.Provider;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.web.idempotency.NamedCall;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "bookings")
@PreAuthorize("hasRole('PARENT')")
class CheckoutController {
  private final HoldingSeats holding;
  private final AcceptingOffer accepting;
  private final PayingSeats paying;
  private final Bookings bookings;
  private final Directory families;
  private final BookingViews views;

  CheckoutController(
      HoldingSeats holding,
      AcceptingOffer accepting,
      PayingSeats paying,
      Bookings bookings,
      Directory families,
      BookingViews views) {
    this.holding = holding;
    this.accepting = accepting;
    this.paying = paying;
    this.bookings = bookings;
    this.families = families;
    this.views = views;
  }

  @Operation(
      summary = "Hold seats: 201 with the page where they are paid, 202 if it is not there yet")
  @PostMapping("/api/booking/checkout")
  ResponseEntity<BookingView> holdSeats(
      Caller caller, @Valid @RequestBody CheckoutForm form, NamedCall call) {
    var booker = new Booker(Families.of(caller), caller.personId());
    form.children().forEach(families::introduce);
    var hold =
        new Hold(
            booker, new CourseSessionId(form.courseSessionId()), form.children(), form.byCredits());
    return answer(paying.proceed(holding.hold(hold, call), form.provider()), HttpStatus.CREATED);
  }

  @Operation(summary = "Ask whether a booking is paid; it is confirmed if it is")
  @PostMapping("/api/booking/confirm")
  ResponseEntity<BookingView> confirmSeats(Caller caller, @Valid @RequestBody ConfirmForm form) {
    var booking = bookings.ofFamily(new BookingId(form.bookingId()), Families.of(caller));
    return answer(paying.proceed(booking, form.provider()), HttpStatus.OK);
  }

  @Operation(
      summary =
          "Take what was offered to who waits: it is held, to be paid, or paid by credits; taken before, it stays as it was")
  @PostMapping("/api/booking/bookings/{bookingId}/acceptance")
  ResponseEntity<BookingView> acceptOffer(
      Caller caller,
      @PathVariable UUID bookingId,
      @RequestParam(required = false) CheckoutForm.@Nullable Pay pay,
      @RequestParam(required = false) @Nullable Provider provider) {
    var offer = bookings.ofFamily(new BookingId(bookingId), Families.of(caller));
    var taken = accepting.accept(offer, pay == CheckoutForm.Pay.CREDITS);
    return answer(paying.proceed(taken, provider), HttpStatus.OK);
  }

  private ResponseEntity<BookingView> answer(PayingSeats.Standing standing, HttpStatus done) {
    var view = views.of(standing);
    var pending = view.checkout() != null && view.checkout().pending();
    return ResponseEntity.status(pending ? HttpStatus.ACCEPTED : done)
        .location(URI.create("/api/booking/bookings/" + view.bookingId()))
        .body(view);
  }
}
