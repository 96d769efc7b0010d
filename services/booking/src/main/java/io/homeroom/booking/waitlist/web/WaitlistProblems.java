package io.homeroom.booking.waitlist.web;

import io.homeroom.booking.waitlist.AlreadyWaiting;
import io.homeroom.booking.waitlist.EntryNotFound;
import io.homeroom.booking.waitlist.SeatsAreFree;
import io.homeroom.booking.waitlist.SessionTooSmall;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class WaitlistProblems {

  @Bean
  ProblemMapping entryNotFound() {
    return ProblemMapping.of(
        EntryNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "Your family has no such place in a waitlist");
  }

  @Bean
  ProblemMapping alreadyWaiting() {
    return ProblemMapping.of(
        AlreadyWaiting.class,
        HttpStatus.CONFLICT,
        "already-waiting",
        "You wait for other children's seats in that session");
  }

  @Bean
  ProblemMapping seatsAreFree() {
    return ProblemMapping.of(
        SeatsAreFree.class, HttpStatus.CONFLICT, "seats-free", "There are seats enough: book them");
  }

  @Bean
  ProblemMapping sessionTooSmall() {
    return ProblemMapping.of(
        SessionTooSmall.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "session-too-small",
        "The session has fewer seats than you have named children");
  }
}
