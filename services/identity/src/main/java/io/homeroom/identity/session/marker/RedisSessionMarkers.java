package io.homeroom.identity.session.marker;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.homeroom.identity.session.KnownSession;
import io.homeroom.identity.session.SessionMarkers;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Markers are entries {@code session:<sid>} in Redis, for a week at most. */
@Component
class RedisSessionMarkers implements SessionMarkers {
  private static final Duration LONGEST = Duration.ofDays(7);

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Marker(
      @Nullable UUID userId,
      @Nullable String role,
      @Nullable Long exp,
      @Nullable Boolean revoked) {}

  private static final Marker REVOKED = new Marker(null, null, null, true);

  private final StringRedisTemplate redis;
  private final JsonMapper json;
  private final Clock clock;
  private final Counter failures;

  RedisSessionMarkers(
      StringRedisTemplate redis, JsonMapper json, Clock clock, MeterRegistry registry) {
    this.redis = redis;
    this.json = json;
    this.clock = clock;
    this.failures = registry.counter("homeroom.session.marker.failures");
  }

  @Override
  public void live(KnownSession session) {
    var left = Duration.between(clock.instant(), session.expiresAt());
    var life = left.compareTo(LONGEST) < 0 ? left : LONGEST;
    var marker =
        new Marker(
            session.person().value(),
            session.role().name().toLowerCase(Locale.ROOT),
            session.expiresAt().getEpochSecond(),
            null);
    counted(() -> redis.opsForValue().setIfAbsent(key(session.sid()), text(marker), life));
  }

  @Override
  public void revoked(String sid) {
    counted(() -> redis.opsForValue().set(key(sid), text(REVOKED), LONGEST));
  }

  private void counted(Runnable command) {
    try {
      command.run();
    } catch (DataAccessException away) {
      failures.increment();
      throw away;
    }
  }

  private String text(Marker marker) {
    return json.writeValueAsString(marker);
  }

  private static String key(String sid) {
    return "session:" + sid;
  }
}
