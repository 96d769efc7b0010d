package io.homeroom.platform.messaging.subscription;

import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.messaging.MessagingProperties;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.apache.kafka.common.TopicPartition;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import tools.jackson.databind.json.JsonMapper;

/** Sets up what listens for a subscription. */
record SubscriptionFactory(
    Kafka kafka, Delivery delivery, JsonMapper json, MessagingProperties settings, Watch watch) {

  /** Both directions: events in, dead letters out; and what deletes these. */
  record Kafka(
      ConsumerFactory<String, byte[]> consumers,
      KafkaOperations<String, byte[]> sender,
      KafkaAdmin admin) {}

  /** Metrics and traces. */
  record Watch(MeterRegistry meters, ObservationRegistry observations) {}

  Subscriptions.Listening listenFor(EventSubscription subscription) {
    var receiver = new EventReceiver(subscription, delivery, json);
    var metrics = new SubscriptionMetrics(subscription.name(), watch.meters());
    var burying = burying(subscription);
    var letters =
        new DeadLetters(subscription, receiver, burying, kafka.consumers(), kafka.admin());
    metrics.watch(letters);
    var container =
        new ConcurrentMessageListenerContainer<>(
            kafka.consumers(), properties(subscription, receiver));
    container.setBeanName(subscription.name());
    container.setConcurrency(settings.concurrency());
    container.setCommonErrorHandler(errorHandler(burying, metrics));
    return new Subscriptions.Listening(container, letters);
  }

  private ContainerProperties properties(EventSubscription subscription, EventReceiver receiver) {
    var properties = new ContainerProperties(subscription.topics().toArray(String[]::new));
    properties.setGroupId(subscription.name());
    properties.setMessageListener(receiver);
    properties.setObservationEnabled(true);
    properties.setObservationRegistry(watch.observations());
    var threads = new SimpleAsyncTaskExecutor(subscription.name() + "-");
    threads.setVirtualThreads(true);
    properties.setListenerTaskExecutor(threads);
    return properties;
  }

  private DefaultErrorHandler errorHandler(
      DeadLetterPublishingRecoverer burying, SubscriptionMetrics metrics) {
    var retries = new Retries(settings.retries());
    var handler = new DefaultErrorHandler(burying, retries.bounded());
    handler.setBackOffFunction((message, failure) -> retries.after(failure));
    handler.addNotRetryableExceptions(MalformedEvent.class);
    handler.setRetryListeners(metrics);
    return handler;
  }

  private DeadLetterPublishingRecoverer burying(EventSubscription subscription) {
    var burying =
        new DeadLetterPublishingRecoverer(
            kafka.sender(),
            (message, failure) -> new TopicPartition(graveOf(subscription, message.topic()), -1));
    burying.excludeHeader(HeadersToAdd.EX_STACKTRACE);
    burying.setAppendOriginalHeaders(false);
    return burying;
  }

  // A dead letter that fails at its replay stays where it lies.
  private static String graveOf(EventSubscription subscription, String topic) {
    return subscription.topics().contains(topic) ? subscription.deadLetterTopic(topic) : topic;
  }
}
