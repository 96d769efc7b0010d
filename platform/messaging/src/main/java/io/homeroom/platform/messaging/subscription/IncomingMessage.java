package io.homeroom.platform.messaging.subscription;

import io.homeroom.platform.messaging.CloudEventHeaders;
import io.homeroom.platform.messaging.IncomingEvent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A Kafka record read as a CloudEvent in binary mode. */
record IncomingMessage(ConsumerRecord<String, byte[]> message) {

  String type() {
    return required(CloudEventHeaders.TYPE);
  }

  IncomingEvent<?> as(Class<?> dataType, JsonMapper json) {
    try {
      return new IncomingEvent<>(
          UUID.fromString(required(CloudEventHeaders.ID)),
          type(),
          required(CloudEventHeaders.SOURCE),
          header(CloudEventHeaders.SUBJECT),
          Instant.parse(required(CloudEventHeaders.TIME)),
          data(dataType, json));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new MalformedEvent("CloudEvents header cannot be read", e);
    }
  }

  // The parser's own message may quote what it could not read.
  private Object data(Class<?> dataType, JsonMapper json) {
    Object data;
    try {
      data = message.value() == null ? null : json.readValue(message.value(), dataType);
    } catch (JacksonException e) {
      throw new MalformedEvent("Not the JSON of " + type() + ": " + e.getClass().getName(), null);
    }
    if (data == null) {
      throw new MalformedEvent("No data", null);
    }
    return data;
  }

  private String required(String name) {
    var value = header(name);
    if (value == null) {
      throw new MalformedEvent("Header " + name + " is missing", null);
    }
    return value;
  }

  private @Nullable String header(String name) {
    var header = message.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
