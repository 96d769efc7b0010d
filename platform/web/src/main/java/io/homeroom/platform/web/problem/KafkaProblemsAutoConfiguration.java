package io.homeroom.platform.web.problem;

import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.KafkaException;

/** The problem of a broker that does not answer, for those who wait for it within a request. */
@AutoConfiguration
@ConditionalOnClass(KafkaException.class)
final class KafkaProblemsAutoConfiguration {
  private static final Duration SHORTLY = Duration.ofSeconds(5);

  @Bean
  ProblemMapping brokerOutOfReach() {
    return ProblemMapping.of(
            KafkaException.class,
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-unavailable",
            "The service cannot answer for a moment")
        .onlyInPart()
        .retriedAfter(SHORTLY);
  }
}
