package io.homeroom.booking.schedule.web;

import io.homeroom.booking.schedule.PersonsNeedAPlace;
import io.homeroom.booking.schedule.planning.SessionChangedMeanwhile;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class PlanProblems {

  @Bean
  ProblemMapping sessionChangedMeanwhile() {
    return ProblemMapping.of(
        SessionChangedMeanwhile.class,
        HttpStatus.PRECONDITION_FAILED,
        "changed-meanwhile",
        "Somebody has changed the session meanwhile");
  }

  @Bean
  ProblemMapping zoneUnknown() {
    return invalid(ZoneUnknown.class, "zone", "is not a time zone");
  }

  @Bean
  ProblemMapping personsNeedAPlace() {
    return invalid(PersonsNeedAPlace.class, "location", "is missing");
  }

  private static <E extends Throwable> ProblemMapping invalid(
      Class<E> exception, String field, String detail) {
    return ProblemMapping.of(
            exception, HttpStatus.BAD_REQUEST, "invalid-request", "The request is invalid")
        .detailedBy(exception, _ -> detail)
        .atField(field);
  }
}
