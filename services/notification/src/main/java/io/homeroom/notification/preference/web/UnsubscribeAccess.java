package io.homeroom.notification.preference.web;

import io.homeroom.notification.preference.UnsubscribeLinks;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** A reader of mail is not signed in. */
@Configuration(proxyBeanMethods = false)
class UnsubscribeAccess {

  @Bean
  PublicEndpoint askingToUnsubscribe() {
    return PublicEndpoint.of(HttpMethod.GET, UnsubscribeLinks.PATH);
  }

  @Bean
  PublicEndpoint unsubscribing() {
    return PublicEndpoint.of(HttpMethod.POST, UnsubscribeLinks.PATH);
  }
}
