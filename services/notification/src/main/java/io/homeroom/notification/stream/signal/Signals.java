package io.homeroom.notification.stream.signal;

import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends signals to all replicas, this one included. They outlast a short absence of Redis, such as
 * a new start of it; in a longer one they are lost.
 */
@Component
public class Signals {

  public static final String CHANNEL = "notifications:";

  /** After a new start replicas come back to Redis one by one; this one hears what it sends. */
  private static final class NobodyListens extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** For half a minute. */
  private static final RetryTemplate AGAIN =
      new RetryTemplate(
          RetryPolicy.builder()
              .includes(DataAccessException.class, NobodyListens.class)
              .delay(Duration.ofMillis(500))
              .multiplier(2)
              .maxDelay(Duration.ofSeconds(4))
              .maxRetries(9)
              .build());

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
    var text = json.writeValueAsString(signal);
    try {
      AGAIN.invoke(() -> reach(CHANNEL + personId, text));
    } catch (RuntimeException redisIsAway) {
      LOG.warn("A push is lost, Redis does not answer: {}", redisIsAway.toString());
    }
  }

  private void reach(String channel, String text) {
    if (redis.convertAndSend(channel, text) == 0) {
      throw new NobodyListens();
    }
  }
}
