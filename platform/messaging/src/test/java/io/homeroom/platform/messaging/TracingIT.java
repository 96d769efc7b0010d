package io.homeroom.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brave.Tracing;
import io.homeroom.platform.messaging.backing.KafkaProcess;
import io.homeroom.platform.messaging.backing.TopicReader;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.brave.bridge.BraveBaggageManager;
import io.micrometer.tracing.brave.bridge.BraveCurrentTraceContext;
import io.micrometer.tracing.brave.bridge.BravePropagator;
import io.micrometer.tracing.brave.bridge.BraveTracer;
import io.micrometer.tracing.brave.bridge.W3CPropagation;
import io.micrometer.tracing.handler.PropagatingReceiverTracingObservationHandler;
import io.micrometer.tracing.propagation.Propagator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@MessagingTest
@Import(TracingIT.Traced.class)
class TracingIT {

  private static final String TOPIC = "homeroom.traced.thing";

  @Autowired Outbox outbox;
  @Autowired TransactionTemplate transaction;
  @Autowired Tracer tracer;
  @Autowired Traced traced;

  @Test
  void continuesThePublishersTraceInTheSubscriber() {
    var span = tracer.nextSpan().name("request").start();
    try (var scope = tracer.withSpan(span)) {
      assertThat(scope).isNotNull();
      transaction.executeWithoutResult(
          _ -> outbox.publish(new OutgoingEvent(TOPIC, UUID.randomUUID(), "t.v1", List.of())));
    } finally {
      span.end();
    }

    var traceId = span.context().traceId();
    await().until(() -> !traced.traces.isEmpty());
    assertThat(traced.traces).containsExactly(traceId);
    try (var reader = new TopicReader(KafkaProcess.shared(), TOPIC)) {
      assertThat(TopicReader.header(reader.await(1).getFirst(), "traceparent"))
          .matches("00-" + traceId + "-[0-9a-f]{16}-01");
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Traced {

    final List<String> traces = new CopyOnWriteArrayList<>();

    @Bean
    PublishedTopic tracedThings() {
      return PublishedTopic.of(TOPIC);
    }

    @Bean
    EventSubscription tracing(Tracer tracer) {
      return EventSubscription.named("tracing")
          .topic(TOPIC)
          .on("t.v1", Object.class, _ -> note(tracer));
    }

    private void note(Tracer tracer) {
      var span = tracer.currentSpan();
      traces.add(span == null ? "none" : span.context().traceId());
    }

    @Bean
    Tracing brave() {
      return Tracing.newBuilder()
          .traceId128Bit(true)
          .propagationFactory(new W3CPropagation(new BraveBaggageManager(), List.of()))
          .build();
    }

    @Bean
    Tracer tracer(Tracing brave) {
      return new BraveTracer(
          brave.tracer(), new BraveCurrentTraceContext(brave.currentTraceContext()));
    }

    @Bean
    Propagator propagator(Tracing brave) {
      return new BravePropagator(brave);
    }

    @Bean
    ObservationRegistry observations(Tracer tracer, Propagator propagator) {
      var registry = ObservationRegistry.create();
      registry
          .observationConfig()
          .observationHandler(
              new PropagatingReceiverTracingObservationHandler<>(tracer, propagator));
      return registry;
    }
  }
}
