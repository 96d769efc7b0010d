package io.homeroom.identity.consent.web;

import io.homeroom.identity.consent.rule.ConsentNotFound;
import io.homeroom.identity.consent.rule.ConsentRequestsAreFew;
import io.homeroom.identity.consent.rule.PurposeNotGranted;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ConsentAccess {

  @Bean
  PublicEndpoint consentPage() {
    return PublicEndpoint.of(HttpMethod.GET, LetterTemplate.SIGN_CONSENT.path());
  }

  @Bean
  PublicEndpoint consentSignature() {
    return PublicEndpoint.of(HttpMethod.POST, LetterTemplate.SIGN_CONSENT.path());
  }

  @Bean
  ProblemMapping consentNotFound() {
    return ProblemMapping.of(
        ConsentNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such consent");
  }

  @Bean
  ProblemMapping consentRequestsAreFew() {
    return ProblemMapping.of(
            ConsentRequestsAreFew.class,
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-consent-requests",
            "Your family has asked for consent many times today; please sign what has been mailed")
        .retriedAfter(ConsentRequestsAreFew.class, ConsentRequestsAreFew::patience);
  }

  @Bean
  ProblemMapping purposeNotGranted() {
    return ProblemMapping.of(
        PurposeNotGranted.class,
        HttpStatus.CONFLICT,
        "purpose-not-granted",
        "There is no consent in effect that could be withdrawn");
  }
}
