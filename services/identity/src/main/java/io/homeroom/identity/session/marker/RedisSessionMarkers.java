package io.homeroom.identity.session.marker;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.homeroom.identity.session.KnownSession;
import io.homeroom.identity.session.SessionMarkers;
import io.homeroom.identity.session.ToldTier;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
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
      @Nullable Boolean revoked,
      @Nullable String tier,
      @Nullable Long tierSince) {}

  private static final Marker REVOKED = new Marker(null, null, null, true, null, null);

  /** A session that is marked as revoked stays so. */
  private static final RedisScript<Long> TELL_TIER =
      RedisScript.of(
          """
          local entry = redis.call('GET', KEYS[1])
          if entry then
            local marker = cjson.decode(entry)
            if marker.revoked or (marker.tierSince or 0) > tonumber(ARGV[2]) then
              return 0
            end
          end
          redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[3])
          return 1
          """,
          Long.class);

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
    var marker = text(markerOf(session, null));
    counted(() -> redis.opsForValue().setIfAbsent(key(session.sid()), marker, lifeOf(session)));
  }

  @Override
  public void live(KnownSession session, ToldTier tier) {
    counted(
        () ->
            redis.execute(
                TELL_TIER,
                List.of(key(session.sid())),
                text(markerOf(session, tier)),
                Long.toString(tier.sinceMillis()),
                Long.toString(lifeOf(session).toMillis())));
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

  private static Marker markerOf(KnownSession session, @Nullable ToldTier tier) {
    return new Marker(
        session.person().value(),
        session.role().name().toLowerCase(Locale.ROOT),
        session.expiresAt().getEpochSecond(),
        null,
        tier == null ? null : tier.wireName(),
        tier == null ? null : tier.sinceMillis());
  }

  private Duration lifeOf(KnownSession session) {
    var left = Duration.between(clock.instant(), session.expiresAt());
    return left.compareTo(LONGEST) < 0 ? left : LONGEST;
  }

  private String text(Marker marker) {
    return json.writeValueAsString(marker);
  }

  private static String key(String sid) {
    return "session:" + sid;
  }
}
