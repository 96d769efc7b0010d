package io.homeroom.identity.recovery.web;

import io.homeroom.identity.contact.NotAnEmailAddress;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class RecoveryAccess {

  @Bean
  PublicEndpoint resetPath() {
    return PublicEndpoint.of(HttpMethod.POST, LetterTemplate.RESET_PASSWORD.path());
  }

  @Bean
  PublicEndpoint resetPage() {
    return PublicEndpoint.of(HttpMethod.GET, LetterTemplate.RESET_PASSWORD.path());
  }

  @Bean
  PublicEndpoint resetConfirmation() {
    return PublicEndpoint.of(HttpMethod.POST, RecoveryController.CONFIRM);
  }

  @Bean
  ProblemMapping notAnEmailAddress() {
    return ProblemMapping.of(
            NotAnEmailAddress.class,
            HttpStatus.BAD_REQUEST,
            "not-an-email-address",
            "is not an e-mail address")
        .atField("email");
  }
}
