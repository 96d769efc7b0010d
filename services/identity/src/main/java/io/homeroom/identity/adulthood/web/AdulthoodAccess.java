package io.homeroom.identity.adulthood.web;

import io.homeroom.identity.adulthood.rule.AddressIsSomebodys;
import io.homeroom.identity.adulthood.rule.AlreadyHandedOver;
import io.homeroom.identity.adulthood.rule.HandoverUnderWay;
import io.homeroom.identity.adulthood.rule.NotOfAgeYet;
import io.homeroom.identity.adulthood.rule.UnfitPassword;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class AdulthoodAccess {

  @Bean
  PublicEndpoint handoverPage() {
    return PublicEndpoint.of(HttpMethod.GET, LetterTemplate.ACCOUNT_HANDOVER.path());
  }

  @Bean
  PublicEndpoint handoverAnswer() {
    return PublicEndpoint.of(HttpMethod.POST, LetterTemplate.ACCOUNT_HANDOVER.path());
  }

  @Bean
  ProblemMapping notOfAgeYet() {
    return ProblemMapping.of(
        NotOfAgeYet.class,
        HttpStatus.CONFLICT,
        "not-of-age-yet",
        "A child has an account of its own from its eighteenth birthday on");
  }

  @Bean
  ProblemMapping alreadyHandedOver() {
    return ProblemMapping.of(
        AlreadyHandedOver.class,
        HttpStatus.CONFLICT,
        "already-handed-over",
        "The account has been handed over");
  }

  @Bean
  ProblemMapping handoverUnderWay() {
    return ProblemMapping.of(
            HandoverUnderWay.class,
            HttpStatus.CONFLICT,
            "handover-under-way",
            "The account is being handed over just now; please try again")
        .retriedAfter(Duration.ofSeconds(20));
  }

  /** Only whoever reads the mail of the address gets to see this. */
  @Bean
  ProblemMapping addressIsSomebodys() {
    return ProblemMapping.of(
        AddressIsSomebodys.class,
        HttpStatus.CONFLICT,
        "email-already-registered",
        "There is an account with this address; please be invited at another one");
  }

  @Bean
  ProblemMapping unfitPassword() {
    return ProblemMapping.of(
            UnfitPassword.class,
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "The request is invalid")
        .detailedBy(UnfitPassword.class, UnfitPassword::getMessage)
        .atField("password");
  }
}
