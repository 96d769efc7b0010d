package io.homeroom.identity.pin.web;

import io.homeroom.identity.pin.PinBeingChanged;
import io.homeroom.identity.pin.fit.GuessablePin;
import io.homeroom.identity.pin.fit.NameNotOnlyOnes;
import io.homeroom.platform.web.problem.ProblemMapping;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class PinProblems {
  private static final Duration SHORTLY = Duration.ofSeconds(20);

  @Bean
  ProblemMapping guessablePin() {
    return ProblemMapping.of(
            GuessablePin.class, HttpStatus.BAD_REQUEST, "invalid-request", "The request is invalid")
        .detailedBy(GuessablePin.class, GuessablePin::getMessage)
        .atField("pin");
  }

  @Bean
  ProblemMapping nameNotOnlyOnes() {
    return ProblemMapping.of(
        NameNotOnlyOnes.class,
        HttpStatus.CONFLICT,
        "name-not-unique",
        "Two children with the same name cannot be told apart when they sign in; please change one");
  }

  @Bean
  ProblemMapping pinBeingChanged() {
    return ProblemMapping.of(
            PinBeingChanged.class,
            HttpStatus.CONFLICT,
            "pin-being-changed",
            "The PIN is being changed just now; please try again")
        .retriedAfter(SHORTLY);
  }
}
