package io.homeroom.identity.closure.web;

import io.homeroom.identity.closure.AccountIsClosing;
import io.homeroom.identity.closure.LastSuperadmin;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ClosureAccess {

  @Bean
  PublicEndpoint reopeningPage() {
    return PublicEndpoint.of(HttpMethod.GET, LetterTemplate.ACCOUNT_CLOSING.path());
  }

  @Bean
  PublicEndpoint reopeningAnswer() {
    return PublicEndpoint.of(HttpMethod.POST, LetterTemplate.ACCOUNT_CLOSING.path());
  }

  /** Told after right credentials only. */
  @Bean
  ProblemMapping accountIsClosing() {
    return ProblemMapping.of(
        AccountIsClosing.class,
        HttpStatus.FORBIDDEN,
        "account-closing",
        "This account is being closed, as its owner asked; the link in our mail reopens it");
  }

  @Bean
  ProblemMapping lastSuperadmin() {
    return ProblemMapping.of(
        LastSuperadmin.class,
        HttpStatus.CONFLICT,
        "last-superadmin",
        "Homeroom needs a superadmin; another one has to be there first");
  }
}
