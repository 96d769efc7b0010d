package io.homeroom.gateway.redis;

import io.lettuce.core.RedisChannelHandler;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionStateListener;
import io.lettuce.core.TrackingArgs;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.push.PushMessage;
import io.lettuce.core.codec.StringCodec;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Has Redis tell which of the kept entries change, on a connection of its own.
 *
 * @see <a href="https://redis.io/docs/latest/develop/reference/client-side-caching/">Client-side
 *     caching, broadcasting mode</a>
 */
@Component
class KeyChanges implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(KeyChanges.class);

  private final LettuceConnectionFactory connections;
  private final RedisSettings settings;
  private final KeptEntries kept;
  private volatile @Nullable Disposable connecting;

  KeyChanges(LettuceConnectionFactory connections, RedisSettings settings, KeptEntries kept) {
    this.connections = connections;
    this.settings = settings;
    this.kept = kept;
  }

  /** A cluster tells of each of its parts apart; there nothing is kept. */
  @Override
  public void start() {
    if (connections.getRequiredNativeClient() instanceof RedisClient client) {
      connecting =
          Mono.fromCallable(client::connect)
              .subscribeOn(Schedulers.boundedElastic())
              .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, settings.pause()))
              .subscribe(this::follow);
    }
  }

  @Override
  public void stop() {
    var begun = connecting;
    if (begun != null) {
      begun.dispose();
    }
    kept.end();
    connecting = null;
  }

  @Override
  public boolean isRunning() {
    return connecting != null;
  }

  /** After the connections, which start in phase 0, and before they stop. */
  @Override
  public int getPhase() {
    return 1;
  }

  private void follow(StatefulRedisConnection<String, String> connection) {
    connection.addListener(this::hear);
    connection.addListener(
        new RedisConnectionStateListener() {
          @Override
          public void onRedisConnected(RedisChannelHandler<?, ?> handler, SocketAddress address) {
            ask(connection);
          }

          @Override
          public void onRedisDisconnected(RedisChannelHandler<?, ?> handler) {
            kept.end();
          }
        });
    ask(connection);
  }

  private void ask(StatefulRedisConnection<String, String> connection) {
    connection
        .async()
        .clientTracking(new TrackingArgs().enabled(true).bcast().prefixes(kept.prefix()))
        .whenComplete(
            (_, failure) -> {
              if (failure == null) {
                kept.begin();
              } else {
                LOG.warn("Redis does not tell of changes: {}", failure.toString());
              }
            });
  }

  private void hear(PushMessage message) {
    if (!message.getType().equals("invalidate")) {
      return;
    }
    if (message.getContent(StringCodec.UTF8::decodeKey).get(1) instanceof Iterable<?> keys) {
      keys.forEach(key -> kept.forget(String.valueOf(key)));
    } else {
      kept.forgetAll();
    }
  }
}
