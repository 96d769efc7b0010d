package io.homeroom.identity.registration.web;

import io.homeroom.identity.registration.EmailAlreadyRegistered;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class RegistrationAccess {

  @Bean
  PublicEndpoint registrationPath() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/auth/register");
  }

  @Bean
  PublicEndpoint confirmationPath() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/auth/register/confirm");
  }

  @Bean
  PublicEndpoint anotherLetterPath() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/auth/register/resend");
  }

  @Bean
  ProblemMapping emailAlreadyRegistered() {
    return ProblemMapping.of(
        EmailAlreadyRegistered.class,
        HttpStatus.CONFLICT,
        "email-already-registered",
        "An account with this e-mail exists");
  }
}
