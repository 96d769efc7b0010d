package io.homeroom.progress.trend;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.homeroom.progress.directory.Child;
import io.homeroom.progress.settings.ChildSettings;
import io.homeroom.progress.settings.SettlingTasks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
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
    var seen = busyDays(child, settings, first).stream().collect(toMap(Day::date, identity()));
    List<Day> all =
        first
            .datesUntil(today.plusDays(1))
            .map(date -> seen.getOrDefault(date, new Day(date, 0, 0, 0, 0)))
            .toList();
    return new Trend(open(child), all.stream().reduce(Day::plus).orElseThrow(), all);
  }

  private List<Day> busyDays(Child child, ChildSettings settings, LocalDate first) {
    return jdbc.sql(
            """
            select (a.attempted_at at time zone :zone)::date as day, count(*) as attempts,
              count(*) filter (where a.correct) as solved, sum(a.took_millis) as took_millis,
              coalesce(sum(t.points) filter (where a.correct), 0) as points
            from attempt a join task t on t.id = a.task_id
            where a.child_id = :child and a.attempted_at >= :since
            group by day
            """)
        .param("zone", settings.timeZone().getId())
        .param("child", child.id())
        .param("since", Timestamp.from(first.atStartOfDay(settings.timeZone()).toInstant()))
        .query((row, _) -> day(row))
        .list();
  }

  private static Day day(ResultSet row) throws SQLException {
    return new Day(
        row.getObject("day", LocalDate.class),
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
