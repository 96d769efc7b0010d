package io.homeroom.marketplace.points.web;

import io.homeroom.marketplace.points.NotEnoughPoints;
import io.homeroom.marketplace.points.PointsUnavailable;
import io.homeroom.marketplace.points.PurseGone;
import io.homeroom.marketplace.points.ReferenceTaken;
import io.homeroom.platform.web.problem.ProblemMapping;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class PointsProblems {

  @Bean
  ProblemMapping notEnoughPoints() {
    return ProblemMapping.of(
        NotEnoughPoints.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "not-enough-points",
        "There are not enough points");
  }

  @Bean
  ProblemMapping purseGone() {
    return ProblemMapping.of(
        PurseGone.class, HttpStatus.NOT_FOUND, "not-found", "The child is not there any more");
  }

  @Bean
  ProblemMapping pointsReferenceTaken() {
    return ProblemMapping.of(
        ReferenceTaken.class,
        HttpStatus.CONFLICT,
        "reference-taken",
        "Points were asked for otherwise by that name");
  }

  @Bean
  ProblemMapping pointsUnavailable() {
    return ProblemMapping.of(
            PointsUnavailable.class,
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-unavailable",
            "Points cannot be had at this moment")
        .onlyInPart()
        .retriedAfter(Duration.ofSeconds(5));
  }
}
