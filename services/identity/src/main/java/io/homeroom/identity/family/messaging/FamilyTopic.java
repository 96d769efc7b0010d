package io.homeroom.identity.family.messaging;

import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FamilyTopic {
  static final String NAME = "homeroom.identity.family";

  @Bean
  PublishedTopic familyEventsTopic() {
    return PublishedTopic.of(NAME);
  }
}
