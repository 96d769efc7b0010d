package io.homeroom.identity.allowance;

import java.sql.Timestamp;
import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes the counts whose time is over. */
@Component
class ForgettingAllowances {
  private final JdbcClient jdbc;
  private final Clock clock;

  ForgettingAllowances(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.allowance.forget-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "forget-allowances", lockAtMostFor = "10m")
  @Transactional
  void forget() {
    jdbc.sql("delete from mail_allowance where since < :before")
        .param("before", Timestamp.from(clock.instant().minus(Span.DAY.length())))
        .update();
  }
}
