package io.homeroom.booking.calendar;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the calendar is behind, for staff and in the metrics. */
@Component
public class Progress implements MeterBinder {
  private static final String COUNT =
      "select count(*) from calendar_event where due_at is not null";

  private final JdbcClient jdbc;

  Progress(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("homeroom.calendar.waiting", this::waiting)
        .description("Sessions that the calendar does not show as they are")
        .register(registry);
    Gauge.builder("homeroom.calendar.failing", this::failing)
        .description("Those that were tried in vain")
        .register(registry);
  }

  public long waiting() {
    return jdbc.sql(COUNT).query(Long.class).single();
  }

  private long failing() {
    return jdbc.sql(COUNT + " and problem is not null").query(Long.class).single();
  }

  /** Those that are tried most often first. */
  public List<Waiting> first(int most) {
    return jdbc.sql(
            """
            select session_id, due_at, attempts, problem from calendar_event
            where due_at is not null order by attempts desc, due_at limit ?
            """)
        .param(most)
        .query(
            (row, _) ->
                new Waiting(
                    row.getObject("session_id", UUID.class),
                    row.getTimestamp("due_at").toInstant(),
                    row.getInt("attempts"),
                    row.getString("problem")))
        .list();
  }

  /** When changes made in the calendar were heard last. */
  public Optional<Instant> heardAt() {
    return at("select max(heard_at) from calendar_hearing");
  }

  /** Until when the calendar tells of changes by itself. */
  public Optional<Instant> toldUntil() {
    return at("select max(expires_at) from calendar_channel where resource_id is not null");
  }

  private Optional<Instant> at(String sql) {
    return jdbc.sql(sql).query(Timestamp.class).optional().map(Timestamp::toInstant);
  }
}
