package io.homeroom.progress.points.web;

import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.progress.points.ledger.NotEnoughPoints;
import io.homeroom.progress.points.ledger.ReferenceTaken;
import io.homeroom.progress.points.reversal.EntryNotFound;
import io.homeroom.progress.points.reversal.MoreThanWasMoved;
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
  ProblemMapping referenceTaken() {
    return ProblemMapping.of(
        ReferenceTaken.class,
        HttpStatus.CONFLICT,
        "reference-taken",
        "Something else has happened by that name");
  }

  @Bean
  ProblemMapping moreThanWasMoved() {
    return ProblemMapping.of(
        MoreThanWasMoved.class,
        HttpStatus.CONFLICT,
        "more-than-was-moved",
        "Not as many of the points are left to be given back");
  }

  @Bean
  ProblemMapping entryNotFound() {
    return ProblemMapping.of(
        EntryNotFound.class, HttpStatus.NOT_FOUND, "not-found", "Nothing happened by that name");
  }
}
