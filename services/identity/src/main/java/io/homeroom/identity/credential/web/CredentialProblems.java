package io.homeroom.identity.credential.web;

import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.credential.turn.AddressBusy;
import io.homeroom.identity.credential.turn.TooManyWaiting;
import io.homeroom.platform.web.problem.ProblemMapping;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class CredentialProblems {
  private static final Duration SHORTLY = Duration.ofSeconds(5);
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  @Bean
  ProblemMapping credentialsRefused() {
    return ProblemMapping.of(
        CredentialsRefused.class,
        HttpStatus.UNAUTHORIZED,
        "invalid-credentials",
        "E-mail or password is wrong");
  }

  @Bean
  ProblemMapping providerUnavailable() {
    return ProblemMapping.of(
            ProviderUnavailable.class,
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-unavailable",
            "Signing in and registering do not work for a moment")
        .onlyInPart()
        .retriedAfter(SHORTLY);
  }

  @Bean
  ProblemMapping tooManyWaiting() {
    return ProblemMapping.of(
            TooManyWaiting.class,
            HttpStatus.SERVICE_UNAVAILABLE,
            "busy",
            "Too many are signing in just now; please try again")
        .onlyInPart()
        .retriedAfter(SHORTLY);
  }

  @Bean
  ProblemMapping addressBusy() {
    return ProblemMapping.of(
            AddressBusy.class,
            HttpStatus.TOO_MANY_REQUESTS,
            "sign-in-busy",
            "Many are signing in from where you are just now; please try again")
        .retriedAfter(AT_ONCE);
  }
}
