package io.homeroom.identity.providerlink.messaging;

import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProviderLinkTopic {
  static final String NAME = "homeroom.identity.provider-link";

  @Bean
  PublishedTopic providerLinkEventsTopic() {
    return PublishedTopic.of(NAME);
  }
}
