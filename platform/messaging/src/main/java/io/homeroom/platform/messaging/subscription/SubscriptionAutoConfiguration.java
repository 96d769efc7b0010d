package io.homeroom.platform.messaging.subscription;

import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.messaging.MessagingProperties;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.observation.ObservationRegistry;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Listens for each {@link EventSubscription} of the application. */
@AutoConfiguration(
    after = InboxAutoConfiguration.class,
    afterName = {
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
      "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
    })
@ConditionalOnBean(EventSubscription.class)
@EnableConfigurationProperties(MessagingProperties.class)
public class SubscriptionAutoConfiguration {

  @Bean
  Subscriptions subscriptions(
      ObjectProvider<EventSubscription> subscriptions,
      SubscriptionFactory.Kafka kafka,
      ObjectProvider<Delivery> inbox,
      JsonMapper json,
      MessagingProperties settings,
      SubscriptionFactory.Watch watch) {
    Delivery straight = (eventId, subscription, effect) -> effect.run();
    var factory =
        new SubscriptionFactory(kafka, inbox.getIfAvailable(() -> straight), json, settings, watch);
    return new Subscriptions(subscriptions.orderedStream().map(factory::listenFor).toList());
  }

  @Bean
  SubscriptionFactory.Watch subscriptionWatch(
      ObjectProvider<MeterRegistry> meters, ObjectProvider<ObservationRegistry> observations) {
    return new SubscriptionFactory.Watch(
        meters.getIfAvailable(() -> Metrics.globalRegistry),
        observations.getIfAvailable(() -> ObservationRegistry.NOOP));
  }

  @Bean
  SubscriptionFactory.Kafka subscriptionKafka(
      ConsumerFactory<?, ?> consumers, ProducerFactory<?, ?> producers, KafkaAdmin admin) {
    var sender =
        new DefaultKafkaProducerFactory<>(
            producers.getConfigurationProperties(),
            new StringSerializer(),
            new ByteArraySerializer());
    return new SubscriptionFactory.Kafka(
        new DefaultKafkaConsumerFactory<>(
            configuration(consumers), new StringDeserializer(), new ByteArrayDeserializer()),
        new KafkaTemplate<>(sender),
        admin);
  }

  /** A new subscription starts with all that is kept; a topic is only made by who publishes it. */
  private static Map<String, Object> configuration(ConsumerFactory<?, ?> consumers) {
    var configuration = new HashMap<>(consumers.getConfigurationProperties());
    configuration.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    configuration.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    configuration.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
    return configuration;
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(RestController.class)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  static class Web {

    @Bean
    DeadLetterController deadLetterController(Subscriptions subscriptions) {
      return new DeadLetterController(subscriptions);
    }
  }
}
