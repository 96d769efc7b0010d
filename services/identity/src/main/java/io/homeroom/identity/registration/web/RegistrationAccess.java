package io.homeroom.identity.registration.web;

import io.homeroom.identity.registration.EmailAlreadyRegistered;
import io.homeroom.identity.registration.RegistrationInProgress;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class RegistrationAccess {
  private static final Duration SHORTLY = Duration.ofSeconds(2);

  @Bean
  PublicEndpoint registrationPath() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/auth/register");
  }

  @Bean
  ProblemMapping emailAlreadyRegistered() {
    return ProblemMapping.of(
        EmailAlreadyRegistered.class,
        HttpStatus.CONFLICT,
        "email-already-registered",
        "An account with this e-mail exists");
  }

  @Bean
  ProblemMapping registrationInProgress() {
    return ProblemMapping.of(
            RegistrationInProgress.class,
            HttpStatus.CONFLICT,
            "registration-in-progress",
            "Somebody is registering with this e-mail just now")
        .retriedAfter(SHORTLY);
  }
}
