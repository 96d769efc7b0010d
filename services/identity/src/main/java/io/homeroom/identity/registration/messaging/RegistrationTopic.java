package io.homeroom.identity.registration.messaging;

import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationTopic {
  static final String NAME = "homeroom.identity.registration";

  @Bean
  PublishedTopic registrationEventsTopic() {
    return PublishedTopic.of(NAME);
  }
}
