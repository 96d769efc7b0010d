package io.homeroom.identity.session.messaging;

import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SessionTopic {
  static final String NAME = "homeroom.identity.session";

  @Bean
  PublishedTopic sessionEventsTopic() {
    return PublishedTopic.of(NAME);
  }
}
