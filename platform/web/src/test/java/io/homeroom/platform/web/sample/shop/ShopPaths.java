package io.homeroom.platform.web.sample.shop;

import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class ShopPaths {

  @Bean
  PublicEndpoint gifts() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/gifts");
  }
}
