package io.homeroom.identity.approval.web;

import io.homeroom.identity.approval.ApprovalNotFound;
import io.homeroom.identity.approval.rule.ActMustStillBePossible;
import io.homeroom.identity.approval.rule.ApprovalExpires;
import io.homeroom.identity.approval.rule.ApprovalIsDecidedOnce;
import io.homeroom.identity.approval.rule.NobodyApprovesTheirOwnRequest;
import io.homeroom.identity.approval.rule.NobodyDecidesAboutThemselves;
import io.homeroom.identity.approval.rule.OneRequestIsOpenAtATime;
import io.homeroom.identity.approval.rule.OnlyTheRequesterWithdraws;
import io.homeroom.identity.approval.rule.SuperadminsMustBeInOffice;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ApprovalProblems {

  @Bean
  ProblemMapping approvalNotFound() {
    return ProblemMapping.of(
        ApprovalNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such request");
  }

  @Bean
  ProblemMapping nobodyApprovesTheirOwnRequest() {
    return ProblemMapping.of(
        NobodyApprovesTheirOwnRequest.class,
        HttpStatus.FORBIDDEN,
        "own-request",
        "Another superadmin decides about your request");
  }

  @Bean
  ProblemMapping nobodyDecidesAboutThemselves() {
    return ProblemMapping.of(
        NobodyDecidesAboutThemselves.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "own-case",
        "Nobody requests or decides what is about themselves");
  }

  @Bean
  ProblemMapping onlyTheRequesterWithdraws() {
    return ProblemMapping.of(
        OnlyTheRequesterWithdraws.class,
        HttpStatus.FORBIDDEN,
        "not-your-request",
        "It is somebody else's request: you can reject it");
  }

  @Bean
  ProblemMapping approvalIsDecidedOnce() {
    return ProblemMapping.of(
        ApprovalIsDecidedOnce.class,
        HttpStatus.CONFLICT,
        "decided-already",
        "It has been decided already");
  }

  @Bean
  ProblemMapping approvalExpires() {
    return ProblemMapping.of(
        ApprovalExpires.class,
        HttpStatus.CONFLICT,
        "approval-expired",
        "Nobody has decided in time; please request it anew");
  }

  @Bean
  ProblemMapping oneRequestIsOpenAtATime() {
    return ProblemMapping.of(
        OneRequestIsOpenAtATime.class,
        HttpStatus.CONFLICT,
        "requested-already",
        "That is requested of them already");
  }

  @Bean
  ProblemMapping superadminsMustBeInOffice() {
    return ProblemMapping.of(
        SuperadminsMustBeInOffice.class,
        HttpStatus.CONFLICT,
        "not-in-office",
        "Who requests and who decides has to be a superadmin who is not suspended");
  }

  @Bean
  ProblemMapping actMustStillBePossible() {
    return ProblemMapping.of(
        ActMustStillBePossible.class,
        HttpStatus.CONFLICT,
        "outdated",
        "What was requested cannot be done any more");
  }
}
