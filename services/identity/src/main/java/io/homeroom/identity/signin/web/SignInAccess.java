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

  @Bean
  PublicEndpoint codePath() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/auth/otp/verify");
  }

  @Bean
  PublicEndpoint anotherCodePath() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/auth/otp/resend");
  }
}
