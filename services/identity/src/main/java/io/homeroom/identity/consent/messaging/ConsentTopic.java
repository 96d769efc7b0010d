package io.homeroom.identity.consent.messaging;

import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentTopic {
  static final String NAME = "homeroom.identity.consent";

  @Bean
  PublishedTopic consentEventsTopic() {
    return PublishedTopic.of(NAME);
  }
}
