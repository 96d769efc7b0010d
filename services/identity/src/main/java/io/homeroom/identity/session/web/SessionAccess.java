package io.homeroom.identity.session.web;

import io.homeroom.identity.session.SessionNotFound;
import io.homeroom.identity.session.TokenRefused;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class SessionAccess {

  @Bean
  PublicEndpoint refreshPath() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/auth/refresh");
  }

  @Bean
  ProblemMapping sessionNotFound() {
    return ProblemMapping.of(
        SessionNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such session");
  }

  @Bean
  ProblemMapping tokenRefused() {
    return ProblemMapping.of(
        TokenRefused.class,
        HttpStatus.UNAUTHORIZED,
        "invalid-refresh-token",
        "The refresh token is not valid; please sign in again");
  }
}
