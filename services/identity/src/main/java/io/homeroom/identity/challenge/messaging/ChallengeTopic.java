package io.homeroom.identity.challenge.messaging;

import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChallengeTopic {
  static final String NAME = "homeroom.identity.challenge";

  @Bean
  PublishedTopic challengeEventsTopic() {
    return PublishedTopic.of(NAME);
  }
}
