package io.homeroom.identity.session.upkeep;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes sessions that ended long ago, and used refresh tokens after a week: presented later than
 * that, one is refused like any unknown token, but no longer revokes the session.
 */
@Component
class ForgettingSessions {
  private static final Duration AFTER_END = Duration.ofDays(30);
  private static final Duration AFTER_USE = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Clock clock;

  ForgettingSessions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.session.forget-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "forget-sessions", lockAtMostFor = "10m")
  @Transactional
  void forget() {
    delete("delete from session where expires_at < :before", AFTER_END);
    delete("delete from session where settled_at < :before", AFTER_END);
    delete("delete from refresh_token where used_at < :before", AFTER_USE);
  }

  private void delete(String sql, Duration age) {
    Instant before = clock.instant().minus(age);
    jdbc.sql(sql).param("before", Timestamp.from(before)).update();
  }
}
