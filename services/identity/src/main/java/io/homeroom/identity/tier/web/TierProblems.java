package io.homeroom.identity.tier.web;

import io.homeroom.identity.tier.GrantMustEndWithinAYear;
import io.homeroom.identity.tier.NothingGranted;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class TierProblems {

  @Bean
  ProblemMapping nothingGranted() {
    return ProblemMapping.of(
        NothingGranted.class,
        HttpStatus.CONFLICT,
        "nothing-granted",
        "There is no grant that could be withdrawn");
  }

  @Bean
  ProblemMapping grantMustEndWithinAYear() {
    return ProblemMapping.of(
            GrantMustEndWithinAYear.class,
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "The request is invalid")
        .detailedBy(GrantMustEndWithinAYear.class, GrantMustEndWithinAYear::getMessage)
        .atField("endsAt");
  }
}
