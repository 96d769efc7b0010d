package io.homeroom.identity.challenge.web;

import io.homeroom.identity.challenge.CodeOutdated;
import io.homeroom.identity.challenge.CodeRefused;
import io.homeroom.identity.challenge.TooManyCodes;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ChallengeProblems {

  @Bean
  ProblemMapping codeRefused() {
    return ProblemMapping.of(
        CodeRefused.class,
        HttpStatus.UNAUTHORIZED,
        "invalid-code",
        "The code is wrong or no longer valid");
  }

  @Bean
  ProblemMapping tooManyCodes() {
    return ProblemMapping.of(
            TooManyCodes.class,
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-codes",
            "Many codes have been sent; please use the last one or try later")
        .retriedAfter(TooManyCodes.class, TooManyCodes::patience);
  }

  @Bean
  ProblemMapping codeOutdated() {
    return ProblemMapping.of(
        CodeOutdated.class,
        HttpStatus.GONE,
        "code-outdated",
        "The code was used before or has expired");
  }
}
