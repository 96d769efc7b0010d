package io.homeroom.gateway.limit;

import io.homeroom.gateway.redis.Redis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Buckets in Redis, emptied by Spring Cloud Gateway's script. Its own limiter around the script
 * knows no time to wait, and hides it when Redis is away.
 */
@Component
class SharedBuckets {

  private static final String TIME_OF_REDIS = "";

  @SuppressWarnings("rawtypes") // a class literal cannot say of what the list is
  private static final RedisScript<List> SCRIPT =
      RedisScript.of(text("META-INF/scripts/request_rate_limiter.lua"), List.class);

  private final Redis redis;

  SharedBuckets(Redis redis) {
    this.redis = redis;
  }

  Mono<Verdict> take(Limit limit, String key, int count) {
    var bucket = "limit:{%s:%s}".formatted(limit.name(), key);
    var keys = List.of(bucket + ":tokens", bucket + ":time");
    var arguments =
        List.of(
            Double.toString(limit.perSecond()),
            Integer.toString(limit.requests()),
            TIME_OF_REDIS,
            Integer.toString(count));
    return redis
        .ask(template -> template.execute(SCRIPT, keys, arguments).next())
        .map(answer -> verdict(limit, answer));
  }

  /** Read once: a script that is a resource is looked for anew at each call. */
  private static String text(String resource) {
    try {
      return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Verdict verdict(Limit limit, List<?> answer) {
    return new Verdict(limit, number(answer.get(0)) == 1, number(answer.get(1)), true);
  }

  private static long number(Object part) {
    return ((Number) part).longValue();
  }
}
