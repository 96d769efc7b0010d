package io.homeroom.platform.messaging.subscription;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.RetryListener;

/** Makes failures of a subscription seen. */
final class SubscriptionMetrics implements RetryListener {

  private static final Logger log = LoggerFactory.getLogger(SubscriptionMetrics.class);

  private final String subscription;
  private final MeterRegistry meters;
  private final Counter failures;
  private final Counter deadLetters;

  SubscriptionMetrics(String subscription, MeterRegistry meters) {
    this.subscription = subscription;
    this.meters = meters;
    this.failures = meters.counter("homeroom.subscription.failures", "subscription", subscription);
    this.deadLetters =
        meters.counter("homeroom.subscription.dead.letters", "subscription", subscription);
  }

  void watch(DeadLetters letters) {
    var depth = new WatchedDepth(letters::depth);
    Gauge.builder("homeroom.subscription.dead.letters.depth", depth::last)
        .tag("subscription", subscription)
        .register(meters);
  }

  @Override
  public void failedDelivery(ConsumerRecord<?, ?> message, @Nullable Exception e, int attempt) {
    failures.increment();
    log.warn("{} failed at {}, attempt {}: {}", subscription, place(message), attempt, cause(e));
  }

  @Override
  public void recovered(ConsumerRecord<?, ?> message, @Nullable Exception e) {
    deadLetters.increment();
    log.error("{} has a dead letter from {}: {}", subscription, place(message), cause(e));
  }

  private static String place(ConsumerRecord<?, ?> message) {
    return message.topic() + "-" + message.partition() + "@" + message.offset();
  }

  // Exceptions of a service may quote what people wrote: their kind is enough here.
  private static String cause(@Nullable Exception e) {
    var cause = e == null || e.getCause() == null ? e : e.getCause();
    return cause == null ? "unknown" : cause.getClass().getName();
  }
}
