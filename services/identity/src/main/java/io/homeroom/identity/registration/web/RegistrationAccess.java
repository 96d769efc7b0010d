package io.homeroom.identity.registration.web;

import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

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
}
