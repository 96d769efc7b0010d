package io.homeroom.identity.twofactor.web;

import io.homeroom.identity.twofactor.PhoneMissing;
import io.homeroom.identity.twofactor.SecondFactorAlreadyOn;
import io.homeroom.identity.twofactor.SecondFactorMandatory;
import io.homeroom.identity.twofactor.SecondFactorNotOn;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class SecondFactorProblems {

  @Bean
  ProblemMapping secondFactorAlreadyOn() {
    return ProblemMapping.of(
        SecondFactorAlreadyOn.class,
        HttpStatus.CONFLICT,
        "two-factor-already-on",
        "Signing in takes two factors already");
  }

  @Bean
  ProblemMapping secondFactorNotOn() {
    return ProblemMapping.of(
        SecondFactorNotOn.class,
        HttpStatus.CONFLICT,
        "two-factor-not-on",
        "Signing in does not take two factors");
  }

  @Bean
  ProblemMapping secondFactorMandatory() {
    return ProblemMapping.of(
        SecondFactorMandatory.class,
        HttpStatus.FORBIDDEN,
        "two-factor-mandatory",
        "Admins always sign in by two factors, with codes by mail: an SMS is easier to intercept");
  }

  @Bean
  ProblemMapping phoneMissing() {
    return ProblemMapping.of(
        PhoneMissing.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "phone-missing",
        "There is no phone number to send a code to");
  }
}
