package io.homeroom.platform.web.client;

import io.homeroom.platform.web.problem.ProblemMapping;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** What the caller hears when a service behind this one fails. */
@AutoConfiguration
@ConditionalOnClass(ClientAuthorizationException.class)
final class ClientProblemsAutoConfiguration {
  private static final Duration SHORTLY = Duration.ofSeconds(5);

  @Bean
  ProblemMapping serviceSpared() {
    return unavailable(ServiceUnavailable.class)
        .retriedAfter(ServiceUnavailable.class, ServiceUnavailable::retryAfter);
  }

  @Bean
  ProblemMapping serviceSilent() {
    return unavailable(ResourceAccessException.class).retriedAfter(SHORTLY);
  }

  @Bean
  ProblemMapping tokenRefused() {
    return unavailable(ClientAuthorizationException.class).retriedAfter(SHORTLY);
  }

  @Bean
  ProblemMapping serviceFailing() {
    return ProblemMapping.of(
            HttpServerErrorException.class,
            HttpStatus.BAD_GATEWAY,
            "bad-gateway",
            "A service behind this one failed")
        .onlyInPart();
  }

  private static ProblemMapping unavailable(Class<? extends Throwable> exception) {
    return ProblemMapping.of(
            exception,
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-unavailable",
            "The service cannot answer for a moment")
        .onlyInPart();
  }
}
