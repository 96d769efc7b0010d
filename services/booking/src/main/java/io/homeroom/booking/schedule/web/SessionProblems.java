package io.homeroom.booking.schedule.web;

import io.homeroom.booking.schedule.SessionIsOver;
import io.homeroom.booking.schedule.SessionNotFound;
import io.homeroom.booking.schedule.planning.CoachIsElsewhere;
import io.homeroom.booking.schedule.planning.SeatsAreTaken;
import io.homeroom.booking.schedule.planning.SessionsLieAhead;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class SessionProblems {

  @Bean
  ProblemMapping sessionNotFound() {
    return ProblemMapping.of(
        SessionNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such session");
  }

  @Bean
  ProblemMapping sessionIsOver() {
    return ProblemMapping.of(
        SessionIsOver.class,
        HttpStatus.CONFLICT,
        "session-over",
        "The session has begun, or was called off");
  }

  @Bean
  ProblemMapping coachIsElsewhere() {
    return ProblemMapping.of(
        CoachIsElsewhere.class,
        HttpStatus.CONFLICT,
        "coach-elsewhere",
        "You hold another session at that time");
  }

  @Bean
  ProblemMapping seatsAreTaken() {
    return ProblemMapping.of(
        SeatsAreTaken.class,
        HttpStatus.CONFLICT,
        "seats-taken",
        "More seats are taken than there would be");
  }

  @Bean
  ProblemMapping sessionsLieAhead() {
    return ProblemMapping.of(
        SessionsLieAhead.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "session-not-ahead",
        "A session begins in the future, within three years");
  }
}
