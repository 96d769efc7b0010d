package io.homeroom.identity.emailchange.web;

import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class EmailChangeAccess {

  @Bean
  PublicEndpoint undoPage() {
    return PublicEndpoint.of(HttpMethod.GET, LetterTemplate.EMAIL_CHANGED.path());
  }

  @Bean
  PublicEndpoint undoAnswer() {
    return PublicEndpoint.of(HttpMethod.POST, LetterTemplate.EMAIL_CHANGED.path());
  }
}
