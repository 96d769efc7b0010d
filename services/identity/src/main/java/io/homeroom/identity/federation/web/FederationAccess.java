package io.homeroom.identity.federation.web;

import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class FederationAccess {

  @Bean
  PublicEndpoint providerSignInPath() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/auth/federated");
  }

  @Bean
  PublicEndpoint arrivalRegistrationPath() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/auth/federated/register");
  }
}
