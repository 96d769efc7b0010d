package io.homeroom.identity.family.web;

import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
import io.homeroom.identity.family.rule.FamilyIsFull;
import io.homeroom.identity.family.rule.FamilyNotFound;
import io.homeroom.identity.family.rule.LastGuardian;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.family.rule.TooManyGuardians;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class FamilyProblems {

  @Bean
  ProblemMapping familyNotFound() {
    return ProblemMapping.of(
        FamilyNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "There is no such family, or it is not yours");
  }

  @Bean
  ProblemMapping familyIsFull() {
    return ProblemMapping.of(
            FamilyIsFull.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "family-is-full",
            "The family has as many children as it can have")
        .detailedBy(FamilyIsFull.class, FamilyIsFull::getMessage);
  }

  @Bean
  ProblemMapping emailAlreadyRegistered() {
    return ProblemMapping.of(
        EmailAlreadyRegistered.class,
        HttpStatus.CONFLICT,
        "email-already-registered",
        "An account with this e-mail exists");
  }

  @Bean
  ProblemMapping personNotFound() {
    return ProblemMapping.of(
        PersonNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such person");
  }

  @Bean
  ProblemMapping tooManyGuardians() {
    return ProblemMapping.of(
            TooManyGuardians.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "too-many-guardians",
            "The family has as many parents as it can have")
        .detailedBy(TooManyGuardians.class, TooManyGuardians::getMessage);
  }

  @Bean
  ProblemMapping lastGuardian() {
    return ProblemMapping.of(
        LastGuardian.class,
        HttpStatus.CONFLICT,
        "last-guardian",
        "A family needs somebody who answers for it");
  }
}
