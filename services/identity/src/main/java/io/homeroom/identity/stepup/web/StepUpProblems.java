package io.homeroom.identity.stepup.web;

import io.homeroom.identity.stepup.ProofRefused;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class StepUpProblems {

  /** Not 401: the caller's token is good. */
  @Bean
  ProblemMapping proofRefused() {
    return ProblemMapping.of(
        ProofRefused.class,
        HttpStatus.FORBIDDEN,
        "proof-refused",
        "The password or code is wrong or no longer valid");
  }
}
