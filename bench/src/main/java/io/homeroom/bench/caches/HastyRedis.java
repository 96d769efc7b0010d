package io.homeroom.bench.caches;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Makes what is kept in Redis grow old faster: what is left of each life is cut every second. */
final class HastyRedis implements AutoCloseable {
  private static final String[] KEPT = {
    "user:*:profile", "parent:*:children", "child:*:tasks", "products:*", "settings:*"
  };

  private static final String AGE =
      """
      for _, pattern in ipairs(KEYS) do
        for _, key in ipairs(redis.call('KEYS', pattern)) do
          local left = redis.call('PTTL', key)
          if left > 0 then
            redis.call('PEXPIRE', key, math.max(left - ARGV[1], 0))
          end
        end
      end
      return 'OK'
      """;

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final RedisClient client;
  private final RedisCommands<String, String> redis;

  HastyRedis(int port, String password) {
    this.client =
        RedisClient.create(
            RedisURI.builder()
                .withHost("127.0.0.1")
                .withPort(port)
                .withPassword(password.toCharArray())
                .build());
    this.redis = client.connect().sync();
  }

  /** Time passes so much faster until it is told to stop. */
  Future<?> pass(int haste) {
    Duration more = Duration.ofSeconds(haste - 1L);
    return timer.scheduleAtFixedRate(() -> age(more), 1, 1, TimeUnit.SECONDS);
  }

  /** All that is kept gets so much older. */
  void age(Duration duration) {
    redis.eval(AGE, ScriptOutputType.STATUS, KEPT, Long.toString(duration.toMillis()));
  }

  @Override
  public void close() {
    timer.shutdownNow();
    client.shutdown();
  }
}
