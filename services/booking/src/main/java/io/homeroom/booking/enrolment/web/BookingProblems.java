package io.homeroom.booking.enrolment.web;

import io.homeroom.booking.enrolment.BookingNotFound;
import io.homeroom.booking.enrolment.BookingOutOfTurn;
import io.homeroom.booking.enrolment.ChildIsElsewhere;
import io.homeroom.booking.enrolment.SessionFull;
import io.homeroom.booking.enrolment.cancelling.HoldIsOne;
import io.homeroom.booking.enrolment.cancelling.NoSuchSeat;
import io.homeroom.booking.enrolment.holding.TooManyHolds;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class BookingProblems {

  @Bean
  ProblemMapping bookingNotFound() {
    return ProblemMapping.of(
        BookingNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "There is no such booking in your family");
  }

  @Bean
  ProblemMapping bookingOutOfTurn() {
    return ProblemMapping.of(
        BookingOutOfTurn.class,
        HttpStatus.CONFLICT,
        "booking-out-of-turn",
        "The booking has ended, or is not that far yet");
  }

  @Bean
  ProblemMapping sessionFull() {
    return ProblemMapping.of(
        SessionFull.class,
        HttpStatus.CONFLICT,
        "session-full",
        "There are not as many seats free; you can wait for them");
  }

  @Bean
  ProblemMapping childIsElsewhere() {
    return ProblemMapping.of(
        ChildIsElsewhere.class,
        HttpStatus.CONFLICT,
        "child-elsewhere",
        "A child has a seat in another session at that time");
  }

  @Bean
  ProblemMapping tooManyHolds() {
    return ProblemMapping.of(
        TooManyHolds.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "too-many-holds",
        "Pay for what you hold, or give it up, before you hold more");
  }

  @Bean
  ProblemMapping holdIsOne() {
    return ProblemMapping.of(
        HoldIsOne.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "hold-is-one",
        "Seats that are not paid yet are given up together");
  }

  @Bean
  ProblemMapping noSuchSeat() {
    return ProblemMapping.of(
        NoSuchSeat.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "no-such-seat",
        "A child has no seat in that booking");
  }
}
