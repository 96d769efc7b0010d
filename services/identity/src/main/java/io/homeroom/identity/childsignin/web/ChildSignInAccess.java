package io.homeroom.identity.childsignin.web;

import io.homeroom.identity.childsignin.ConsentNotInEffect;
import io.homeroom.identity.childsignin.NobodyAnswers;
import io.homeroom.identity.childsignin.OutsideHours;
import io.homeroom.identity.childsignin.PinRefused;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ChildSignInAccess {

  @Bean
  PublicEndpoint childLoginPath() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/auth/child/login");
  }

  @Bean
  ProblemMapping pinRefused() {
    return ProblemMapping.of(
        PinRefused.class,
        HttpStatus.UNAUTHORIZED,
        "invalid-credentials",
        "Family code, name or PIN is wrong");
  }

  @Bean
  ProblemMapping outsideHours() {
    return ProblemMapping.of(
        OutsideHours.class,
        HttpStatus.FORBIDDEN,
        "outside-hours",
        "It is not the time; your parents have set when you may be here");
  }

  @Bean
  ProblemMapping nobodyAnswers() {
    return ProblemMapping.of(
        NobodyAnswers.class,
        HttpStatus.FORBIDDEN,
        "nobody-answers",
        "No parent of yours can be here just now; please ask them");
  }

  @Bean
  ProblemMapping consentNotInEffect() {
    return ProblemMapping.of(
        ConsentNotInEffect.class,
        HttpStatus.FORBIDDEN,
        "consent-required",
        "Please ask your parents: they have to agree first");
  }
}
