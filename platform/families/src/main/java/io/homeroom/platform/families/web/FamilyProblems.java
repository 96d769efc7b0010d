package io.homeroom.platform.families.web;

import io.homeroom.platform.families.ChildNotFound;
import io.homeroom.platform.families.consent.ConsentWithdrawn;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class FamilyProblems {

  @Bean
  ProblemMapping childNotFound() {
    return ProblemMapping.of(
        ChildNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "There is no such child in your family");
  }

  @Bean
  ProblemMapping consentWithdrawn() {
    return ProblemMapping.of(
        ConsentWithdrawn.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "consent-required",
        "The parents have withdrawn their consent");
  }
}
