package io.homeroom.identity.suspension.web;

import io.homeroom.identity.suspension.AccountSuspended;
import io.homeroom.identity.suspension.AlreadySuspended;
import io.homeroom.identity.suspension.NotSuspended;
import io.homeroom.identity.suspension.OwnSuspension;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class SuspensionProblems {

  /** Told after right credentials only. */
  @Bean
  ProblemMapping accountSuspended() {
    return ProblemMapping.of(
        AccountSuspended.class,
        HttpStatus.FORBIDDEN,
        "account-suspended",
        "This account is suspended; please write to us");
  }

  @Bean
  ProblemMapping notWrittenTo() {
    return ProblemMapping.of(
        NotWrittenTo.class, HttpStatus.GONE, "not-written-to", "They are sent nothing");
  }

  @Bean
  ProblemMapping alreadySuspended() {
    return ProblemMapping.of(
        AlreadySuspended.class, HttpStatus.CONFLICT, "already-suspended", "They are suspended");
  }

  @Bean
  ProblemMapping notSuspended() {
    return ProblemMapping.of(
        NotSuspended.class, HttpStatus.CONFLICT, "not-suspended", "They are not suspended");
  }

  @Bean
  ProblemMapping ownSuspension() {
    return ProblemMapping.of(
        OwnSuspension.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "own-suspension",
        "Nobody suspends or reinstates themselves");
  }
}
