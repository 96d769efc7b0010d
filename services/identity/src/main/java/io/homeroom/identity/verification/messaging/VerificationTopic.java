package io.homeroom.identity.verification.messaging;

import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VerificationTopic {
  static final String NAME = "homeroom.identity.email-verification";

  @Bean
  PublishedTopic verificationEventsTopic() {
    return PublishedTopic.of(NAME);
  }
}
