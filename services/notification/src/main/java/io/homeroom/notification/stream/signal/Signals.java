package io.homeroom.notification.stream.signal;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends signals to all replicas, this one included; without Redis they are lost. */
@Component
public class Signals {

  public static final String CHANNEL = "notifications:";

  private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

  private final StringRedisTemplate redis;
  private final JsonMapper json;

  Signals(StringRedisTemplate redis, JsonMapper json) {
    this.redis = redis;
    this.json = json;
  }

  /** Returns at once. */
  public void send(UUID personId, Signal signal) {
    Thread.ofVirtual().name("signal").start(() -> publish(personId, signal));
  }

  private void publish(UUID personId, Signal signal) {
    try {
      redis.convertAndSend(CHANNEL + personId, json.writeValueAsString(signal));
    } catch (RuntimeException redisIsAway) {
      LOG.warn("A push is lost, Redis does not answer: {}", redisIsAway.toString());
    }
  }
}
