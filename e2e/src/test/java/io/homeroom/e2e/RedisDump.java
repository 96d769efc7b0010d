package io.homeroom.e2e;

import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.Range;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScanCursor;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.StringCodec;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Everything that is in Redis, key by key. */
final class RedisDump {

  private RedisDump() {}

  static void read(int port, String password, BiConsumer<String, String> reader) {
    RedisURI address =
        RedisURI.builder()
            .withHost("127.0.0.1")
            .withPort(port)
            .withPassword(password.toCharArray())
            .build();
    try (RedisClient client = RedisClient.create(address);
        var connection = client.connect(new StringCodec(StandardCharsets.UTF_8))) {
      RedisCommands<String, String> redis = connection.sync();
      ScanCursor cursor = ScanCursor.INITIAL;
      do {
        KeyScanCursor<String> page = redis.scan(cursor);
        page.getKeys().forEach(key -> values(redis, key).forEach(told(reader, key)));
        cursor = page;
      } while (!cursor.isFinished());
    }
  }

  private static Consumer<Object> told(BiConsumer<String, String> reader, String key) {
    return value -> reader.accept("redis " + key, key + " " + value);
  }

  private static Collection<?> values(RedisCommands<String, String> redis, String key) {
    return switch (redis.type(key)) {
      case "string" -> List.of(String.valueOf(redis.get(key)));
      case "hash" -> redis.hgetall(key).entrySet();
      case "list" -> redis.lrange(key, 0, -1);
      case "set" -> redis.smembers(key);
      case "zset" -> redis.zrange(key, 0, -1);
      case "stream" -> redis.xrange(key, Range.unbounded());
      // It has expired since it was named.
      default -> List.of();
    };
  }
}
