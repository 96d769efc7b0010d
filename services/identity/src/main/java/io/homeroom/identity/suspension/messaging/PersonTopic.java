package io.homeroom.identity.suspension.messaging;

import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonTopic {
  static final String NAME = "homeroom.identity.person";

  @Bean
  PublishedTopic personEventsTopic() {
    return PublishedTopic.of(NAME);
  }
}
