package io.homeroom.identity.closing.web;

import io.homeroom.identity.closing.FamilyWouldClose;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ClosingAccess {

  @Bean
  PublicEndpoint closingPage() {
    return PublicEndpoint.of(HttpMethod.GET, LetterTemplate.CLOSE_ACCOUNT.path());
  }

  @Bean
  PublicEndpoint closingAnswer() {
    return PublicEndpoint.of(HttpMethod.POST, LetterTemplate.CLOSE_ACCOUNT.path());
  }

  @Bean
  ProblemMapping familyWouldClose() {
    return ProblemMapping.of(
        FamilyWouldClose.class,
        HttpStatus.CONFLICT,
        "family-would-close",
        "Nobody else answers for the family: it would be closed too, with its children; say closeFamily"
            + " if that is what you want");
  }
}
