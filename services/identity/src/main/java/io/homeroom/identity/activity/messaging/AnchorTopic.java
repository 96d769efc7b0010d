package io.homeroom.identity.activity.messaging;

import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnchorTopic {
  static final String NAME = "homeroom.identity.activity";

  @Bean
  PublishedTopic activityAnchorsTopic() {
    return PublishedTopic.of(NAME);
  }
}
