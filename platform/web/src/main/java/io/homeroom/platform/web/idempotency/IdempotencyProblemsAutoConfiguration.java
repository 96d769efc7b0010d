package io.homeroom.platform.web.idempotency;

import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;

/** What is wrong with a key. */
@AutoConfiguration
final class IdempotencyProblemsAutoConfiguration {

  @Bean
  ProblemMapping idempotencyKeyRequired() {
    return ProblemMapping.of(
            IdempotencyKeyRequired.class,
            HttpStatus.BAD_REQUEST,
            "idempotency-key-required",
            "This call needs the header Idempotency-Key")
        .atField(IdempotencyKey.HEADER);
  }

  @Bean
  ProblemMapping idempotencyKeyInvalid() {
    return ProblemMapping.of(
            IdempotencyKeyInvalid.class,
            HttpStatus.BAD_REQUEST,
            "idempotency-key-invalid",
            "An Idempotency-Key has 1 to 255 visible ASCII characters")
        .atField(IdempotencyKey.HEADER);
  }

  @Bean
  ProblemMapping idempotencyKeyReused() {
    return ProblemMapping.of(
        IdempotencyKeyReused.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "idempotency-key-reused",
        "The Idempotency-Key was used for another request");
  }
}
