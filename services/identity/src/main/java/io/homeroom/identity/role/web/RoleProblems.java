package io.homeroom.identity.role.web;

import io.homeroom.identity.family.rule.FamilyInTheWay;
import io.homeroom.identity.role.HolderIsLeaving;
import io.homeroom.identity.role.RoleChangedMeanwhile;
import io.homeroom.identity.role.RoleHeldAlready;
import io.homeroom.identity.role.RoleNotHeld;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class RoleProblems {

  @Bean
  ProblemMapping roleHeldAlready() {
    return ProblemMapping.of(
        RoleHeldAlready.class,
        HttpStatus.CONFLICT,
        "role-held-already",
        "They have this role, or another one that has to be taken first");
  }

  @Bean
  ProblemMapping holderIsLeaving() {
    return ProblemMapping.of(
        HolderIsLeaving.class,
        HttpStatus.CONFLICT,
        "person-leaving",
        "They are having their account closed");
  }

  @Bean
  ProblemMapping roleNotHeld() {
    return ProblemMapping.of(
        RoleNotHeld.class, HttpStatus.CONFLICT, "role-not-held", "They do not have this role");
  }

  @Bean
  ProblemMapping roleChangedMeanwhile() {
    return ProblemMapping.of(
        RoleChangedMeanwhile.class,
        HttpStatus.CONFLICT,
        "role-changed",
        "The role of this account has just changed; please sign in again");
  }

  @Bean
  ProblemMapping familyInTheWay() {
    return ProblemMapping.of(
        FamilyInTheWay.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "family-in-the-way",
        "Who has children or another parent in the family needs an account of its own for this");
  }
}
