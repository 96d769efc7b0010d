package io.homeroom.progress.trend;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.settings.SettlingTasks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what a child has done, by days that begin where the child lives. */
@Component
@Transactional(readOnly = true)
public class SeeingTrend {
  private final JdbcClient jdbc;
  private final SettlingTasks settling;
  private final Clock clock;

  SeeingTrend(JdbcClient jdbc, SettlingTasks settling, Clock clock) {
    this.jdbc = jdbc;
    this.settling = settling;
    this.clock = clock;
  }

  /** {@code days}: how many, today's included. */
  public Trend of(Child child, int days) {
    var settings = settling.of(child);
    var today = settings.dayOf(clock.instant());
    var first = today.minusDays(days - 1L);
    var busy =
        quarters(child, first.atStartOfDay(settings.timeZone()).toInstant()).stream()
            .map(quarter -> quarter.on(settings.dayOf(quarter.since())))
            .collect(toMap(Day::date, identity(), Day::plus));
    List<Day> all =
        first
            .datesUntil(today.plusDays(1))
            .map(date -> busy.getOrDefault(date, new Day(date, 0, 0, 0, 0)))
            .toList();
    return new Trend(open(child), all.stream().reduce(Day::plus).orElseThrow(), all);
  }

  /** What was done within a quarter of an hour: no time zone begins a day in the midst of one. */
  private record Quarter(Instant since, long attempts, long solved, long tookMillis, long points) {

    Day on(LocalDate date) {
      return new Day(date, attempts, solved, tookMillis, points);
    }
  }

  private List<Quarter> quarters(Child child, Instant since) {
    return jdbc.sql(
            """
            select date_bin('15 minutes', a.attempted_at, timestamptz 'epoch') as since,
              count(*) as attempts, count(*) filter (where a.correct) as solved,
              sum(a.took_millis) as took_millis,
              coalesce(sum(t.points) filter (where a.correct), 0) as points
            from attempt a join task t on t.id = a.task_id
            where a.child_id = ? and a.attempted_at >= ?
            group by 1
            """)
        .params(child.id(), Timestamp.from(since))
        .query((row, _) -> quarter(row))
        .list();
  }

  private static Quarter quarter(ResultSet row) throws SQLException {
    return new Quarter(
        row.getTimestamp("since").toInstant(),
        row.getLong("attempts"),
        row.getLong("solved"),
        row.getLong("took_millis"),
        row.getLong("points"));
  }

  private long open(Child child) {
    return jdbc.sql("select count(*) from task where child_id = ? and state = 'OPEN'")
        .param(child.id())
        .query(Long.class)
        .single();
  }
}
