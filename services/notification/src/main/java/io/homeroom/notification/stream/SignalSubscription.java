package io.homeroom.notification.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.notification.stream.signal.Signals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.stereotype.Component;

/**
 * Listens for signals, from the moment Redis is there; once subscribed, the client subscribes again
 * by itself whenever it has to reconnect.
 *
 * <p>One pattern for everybody: a signal is small, each replica drops those it has no socket for,
 * and nothing depends on Redis when a socket opens. The listener container of Spring Data is not
 * used: started while Redis is away, it was not seen to come back.
 */
@Component
class SignalSubscription implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SignalSubscription.class);
  private static final byte[] EVERYBODY = (Signals.CHANNEL + "*").getBytes(UTF_8);
  private static final long PAUSE_MILLIS = 500;

  private final RedisConnectionFactory redis;
  private final SignalReceiver receiver;
  private volatile boolean running;
  private volatile @Nullable RedisConnection subscribed;

  SignalSubscription(RedisConnectionFactory redis, SignalReceiver receiver) {
    this.redis = redis;
    this.receiver = receiver;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("signal-subscription").start(this::subscribe);
  }

  @Override
  public void stop() {
    running = false;
    RedisConnection connection = subscribed;
    if (connection != null) {
      subscribed = null;
      connection.close();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  boolean isListening() {
    return subscribed != null;
  }

  private void subscribe() {
    try {
      while (running && !tryToSubscribe()) {
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean tryToSubscribe() {
    RedisConnection connection = null;
    try {
      connection = redis.getConnection();
      connection.pSubscribe(receiver, EVERYBODY);
      subscribed = connection;
      return true;
    } catch (RuntimeException redisIsAway) {
      LOG.debug("No pushes for now, Redis does not answer", redisIsAway);
      closeQuietly(connection);
      return false;
    }
  }

  private static void closeQuietly(@Nullable RedisConnection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (RuntimeException neverOpened) {
        LOG.trace("It was not open", neverOpened);
      }
    }
  }
}
