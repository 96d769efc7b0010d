package io.homeroom.progress.consent.web;

import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.progress.consent.ConsentWithdrawn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ConsentProblems {

  @Bean
  ProblemMapping consentWithdrawn() {
    return ProblemMapping.of(
        ConsentWithdrawn.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "consent-required",
        "The parents have withdrawn their consent");
  }
}
