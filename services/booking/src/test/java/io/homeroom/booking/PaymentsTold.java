package io.homeroom.booking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** What payments tells, on its topic. */
@TestComponent
public class PaymentsTold implements AutoCloseable {
  private final DefaultKafkaProducerFactory<String, String> producers;

  PaymentsTold(@Value("${spring.kafka.bootstrap-servers}") String servers) {
    producers =
        new DefaultKafkaProducerFactory<>(
            Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer());
  }

  /** That so much was paid, by one payment however often it is told. */
  public void paid(UUID payment, String reference, long minor) {
    tell(
        "payments.payment-succeeded.v1",
        payment,
        "{\"paymentId\":\"%s\",\"reference\":\"%s\",\"minor\":%d,\"currency\":\"EUR\",\"occurredAt\":\"%s\"}"
            .formatted(payment, reference, minor, Instant.now()));
  }

  public void refunded(UUID payment, String reference, String refundReference) {
    tell(
        "payments.payment-refunded.v1",
        payment,
        "{\"paymentId\":\"%s\",\"reference\":\"%s\",\"refundReference\":\"%s\",\"occurredAt\":\"%s\"}"
            .formatted(payment, reference, refundReference, Instant.now()));
  }

  private void tell(String type, UUID key, String json) {
    var message = new ProducerRecord<>("homeroom.payments.payment", key.toString(), json);
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "homeroom/payments",
            "ce_type",
            type,
            "ce_subject",
            key.toString(),
            "ce_time",
            Instant.now().toString(),
            "content-type",
            "application/json")
        .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    new KafkaTemplate<>(producers).send(message).join();
  }

  @Override
  public void close() {
    producers.destroy();
  }
}
