package io.homeroom.identity.application.web;

import io.homeroom.identity.application.ApplicationNotFound;
import io.homeroom.identity.application.rule.ApplicantsAreNotSuspended;
import io.homeroom.identity.application.rule.ApplicationIsDecidedOnce;
import io.homeroom.identity.application.rule.ApplicationsAreFew;
import io.homeroom.identity.application.rule.NobodyDecidesAboutThemselves;
import io.homeroom.identity.application.rule.OneApplicationIsOpenAtATime;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ApplicationProblems {

  @Bean
  ProblemMapping applicationNotFound() {
    return ProblemMapping.of(
        ApplicationNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "There is no such application");
  }

  @Bean
  ProblemMapping oneApplicationIsOpenAtATime() {
    return ProblemMapping.of(
        OneApplicationIsOpenAtATime.class,
        HttpStatus.CONFLICT,
        "application-open",
        "There is an application that nobody has decided yet");
  }

  @Bean
  ProblemMapping applicationsAreFew() {
    return ProblemMapping.of(
        ApplicationsAreFew.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "too-many-applications",
        "There have been too many applications lately");
  }

  @Bean
  ProblemMapping applicationIsDecidedOnce() {
    return ProblemMapping.of(
        ApplicationIsDecidedOnce.class,
        HttpStatus.CONFLICT,
        "application-decided",
        "The application has been decided or withdrawn");
  }

  @Bean
  ProblemMapping nobodyDecidesAboutTheirApplication() {
    return ProblemMapping.of(
        NobodyDecidesAboutThemselves.class,
        HttpStatus.FORBIDDEN,
        "own-application",
        "Somebody else decides about your application");
  }

  @Bean
  ProblemMapping applicantsAreNotSuspended() {
    return ProblemMapping.of(
        ApplicantsAreNotSuspended.class,
        HttpStatus.CONFLICT,
        "applicant-suspended",
        "The applicant is suspended: please decide about that first");
  }
}
