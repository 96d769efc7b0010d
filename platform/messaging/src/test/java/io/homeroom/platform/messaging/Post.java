package io.homeroom.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.platform.messaging.backing.KafkaProcess;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends messages past the outbox, as a foreign or a faulty publisher would. */
final class Post {

  private static final KafkaProducer<String, String> PRODUCER =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", KafkaProcess.shared().bootstrapServers()),
          new StringSerializer(),
          new StringSerializer());

  private Post() {}

  static Map<String, String> headers(UUID id, String type) {
    var headers = new LinkedHashMap<String, String>();
    headers.put(CloudEventHeaders.SPEC_VERSION, "1.0");
    headers.put(CloudEventHeaders.ID, id.toString());
    headers.put(CloudEventHeaders.SOURCE, "elsewhere");
    headers.put(CloudEventHeaders.TYPE, type);
    headers.put(CloudEventHeaders.TIME, "2026-11-01T00:00:00Z");
    return headers;
  }

  static void send(UUID key, Map<String, String> headers, String value) {
    send(Garden.PLANTS, key, headers, value);
  }

  static void send(String topic, UUID key, Map<String, String> headers, String value) {
    var message = new ProducerRecord<>(topic, key.toString(), value);
    headers.forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
    try {
      PRODUCER.send(message).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  static void watered(UUID id, UUID plant, int litres) {
    send(
        plant,
        headers(id, Garden.WATERED),
        "{\"plantId\": \"" + plant + "\", \"litres\": " + litres + "}");
  }
}
