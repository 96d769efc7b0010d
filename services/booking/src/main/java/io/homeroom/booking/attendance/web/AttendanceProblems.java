package io.homeroom.booking.attendance.web;

import io.homeroom.booking.attendance.NotSeated;
import io.homeroom.booking.attendance.NotYetBegun;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class AttendanceProblems {

  @Bean
  ProblemMapping notYetBegun() {
    return ProblemMapping.of(
        NotYetBegun.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "session-not-begun",
        "Who came can be said from a quarter of an hour before the session");
  }

  @Bean
  ProblemMapping notSeated() {
    return ProblemMapping.of(
        NotSeated.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "no-such-seat",
        "A child has no seat in that session");
  }
}
