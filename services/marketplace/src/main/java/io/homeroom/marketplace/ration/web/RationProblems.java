package io.homeroom.marketplace.ration.web;

import io.homeroom.marketplace.ration.RationUsedUp;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class RationProblems {

  @Bean
  ProblemMapping rationUsedUp() {
    return ProblemMapping.of(
        RationUsedUp.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "ration-used-up",
        "The family has had as many things for points lately as it may");
  }
}
