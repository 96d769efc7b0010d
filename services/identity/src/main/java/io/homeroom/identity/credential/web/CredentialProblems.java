package io.homeroom.identity.credential.web;

import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.platform.web.problem.ProblemMapping;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class CredentialProblems {
  private static final Duration SHORTLY = Duration.ofSeconds(5);

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
        .retriedAfter(SHORTLY);
  }
}
