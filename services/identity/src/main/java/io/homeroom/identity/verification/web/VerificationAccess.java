package io.homeroom.identity.verification.web;

import io.homeroom.identity.family.EmailAlreadyVerified;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class VerificationAccess {

  @Bean
  PublicEndpoint verificationPage() {
    return PublicEndpoint.of(HttpMethod.GET, LetterTemplate.VERIFY_EMAIL.path());
  }

  @Bean
  PublicEndpoint verificationAnswer() {
    return PublicEndpoint.of(HttpMethod.POST, LetterTemplate.VERIFY_EMAIL.path());
  }

  @Bean
  ProblemMapping emailAlreadyVerified() {
    return ProblemMapping.of(
        EmailAlreadyVerified.class,
        HttpStatus.CONFLICT,
        "email-already-verified",
        "The e-mail address has been verified before");
  }
}
