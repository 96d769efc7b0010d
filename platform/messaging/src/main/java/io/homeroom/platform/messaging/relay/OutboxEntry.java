package io.homeroom.platform.messaging.relay;

import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One event on its way.
 *
 * @param refusals of the first entry of its lane until now
 */
record OutboxEntry(long id, ProducerRecord<String, byte[]> message, int refusals) {

  /** What keeps its order. */
  record Lane(String topic, String key) {}

  /**
   * Whether nothing of its lane must follow before it is acknowledged. Kafka takes a megabyte
   * unless told otherwise; no topic is to take less than 10 kB.
   */
  boolean mayBeRefused() {
    return message.value().length > 10_000;
  }

  Lane lane() {
    return new Lane(message.topic(), message.key());
  }
}
