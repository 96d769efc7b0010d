package io.homeroom.marketplace.allowance.web;

import io.homeroom.marketplace.allowance.AllowanceChangedMeanwhile;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class AllowanceProblems {

  @Bean
  ProblemMapping allowanceChangedMeanwhile() {
    return ProblemMapping.of(
        AllowanceChangedMeanwhile.class,
        HttpStatus.PRECONDITION_FAILED,
        "changed-meanwhile",
        "Somebody else has changed the allowance");
  }
}
