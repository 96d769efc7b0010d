package io.homeroom.platform.messaging.topic;

import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.messaging.MessagingProperties;
import io.homeroom.platform.messaging.PublishedTopic;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * The topics of a service: those it publishes or hears, whoever of both comes first, and those of
 * its dead letters.
 */
@AutoConfiguration(
    afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnBean(KafkaAdmin.class)
@EnableConfigurationProperties(MessagingProperties.class)
public class TopicAutoConfiguration {

  @Bean
  TopicDeclaration topicDeclaration(KafkaAdmin admin) {
    return new TopicDeclaration(admin);
  }

  @Bean
  KafkaAdmin.NewTopics homeroomTopics(
      ObjectProvider<PublishedTopic> published,
      ObjectProvider<EventSubscription> subscriptions,
      MessagingProperties settings) {
    var topics =
        Stream.concat(
                published.stream().map(PublishedTopic::name),
                subscriptions.stream().flatMap(subscription -> subscription.topics().stream()))
            .distinct()
            .map(topic -> topic(topic, settings).build());
    var deadLetters =
        subscriptions.stream()
            .flatMap(
                subscription -> subscription.topics().stream().map(subscription::deadLetterTopic))
            .map(topic -> deadLetterTopic(topic, settings));
    return new KafkaAdmin.NewTopics(Stream.concat(topics, deadLetters).toArray(NewTopic[]::new));
  }

  private static TopicBuilder topic(String name, MessagingProperties settings) {
    return TopicBuilder.name(name).partitions(settings.partitions());
  }

  private static NewTopic deadLetterTopic(String name, MessagingProperties settings) {
    return topic(name, settings).config(TopicConfig.RETENTION_MS_CONFIG, "-1").build();
  }
}
