package io.homeroom.booking.enrolment.web;

import io.homeroom.booking.enrolment.rescheduling.SessionsMustMatch;
import io.homeroom.booking.enrolment.rescheduling.TooLateToReschedule;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class RescheduleProblems {

  @Bean
  ProblemMapping tooLateToReschedule() {
    return ProblemMapping.of(
        TooLateToReschedule.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "too-late-to-reschedule",
        "The session begins too soon to change to another one");
  }

  @Bean
  ProblemMapping sessionsMustMatch() {
    return ProblemMapping.of(
        SessionsMustMatch.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "sessions-differ",
        "One can change to a session of the same course at the same price");
  }
}
