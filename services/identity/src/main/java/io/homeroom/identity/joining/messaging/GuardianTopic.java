package io.homeroom.identity.joining.messaging;

import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuardianTopic {

  @Bean
  PublishedTopic guardianEventsTopic() {
    return PublishedTopic.of(InvitationEvents.TOPIC);
  }
}
