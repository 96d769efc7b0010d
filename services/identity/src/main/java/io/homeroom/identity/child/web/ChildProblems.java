package io.homeroom.identity.child.web;

import io.homeroom.identity.child.rule.ChildChangedMeanwhile;
import io.homeroom.identity.child.rule.ChildNotFound;
import io.homeroom.identity.child.rule.ConsentRequired;
import io.homeroom.identity.child.rule.NotAChildsBirthday;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ChildProblems {

  @Bean
  ProblemMapping childNotFound() {
    return ProblemMapping.of(
        ChildNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "There is no such child in your family");
  }

  @Bean
  ProblemMapping consentRequired() {
    return ProblemMapping.of(
        ConsentRequired.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "consent-required",
        "A child under thirteen needs a parent's consent first");
  }

  @Bean
  ProblemMapping notAChildsBirthday() {
    return ProblemMapping.of(
            NotAChildsBirthday.class,
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "The request is invalid")
        .detailedBy(NotAChildsBirthday.class, NotAChildsBirthday::getMessage)
        .atField("birthday");
  }

  @Bean
  ProblemMapping childChangedMeanwhile() {
    return ProblemMapping.of(
        ChildChangedMeanwhile.class,
        HttpStatus.PRECONDITION_FAILED,
        "precondition-failed",
        "The child has changed since you saw it");
  }
}
