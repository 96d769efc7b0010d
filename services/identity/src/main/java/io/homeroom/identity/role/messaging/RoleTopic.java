package io.homeroom.identity.role.messaging;

import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoleTopic {
  static final String NAME = "homeroom.identity.role";

  @Bean
  PublishedTopic roleEventsTopic() {
    return PublishedTopic.of(NAME);
  }
}
