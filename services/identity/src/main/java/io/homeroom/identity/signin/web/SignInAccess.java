package io.homeroom.identity.signin.web;

import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class SignInAccess {

  @Bean
  PublicEndpoint loginPath() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/auth/login");
  }
}
