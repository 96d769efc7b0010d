package io.homeroom.identity.letter.messaging;

import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LetterTopic {
  static final String NAME = "homeroom.identity.letter";

  @Bean
  PublishedTopic letterEventsTopic() {
    return PublishedTopic.of(NAME);
  }
}
