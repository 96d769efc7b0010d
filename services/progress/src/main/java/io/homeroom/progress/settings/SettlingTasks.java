package io.homeroom.progress.settings;

import io.homeroom.progress.directory.Child;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What parents have settled for each child, or what is usual. */
@Component
public class SettlingTasks {
  private final JdbcClient jdbc;

  SettlingTasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public ChildSettings of(Child child) {
    return find("select * from child_settings where child_id = ?", child);
  }

  /**
   * The same, kept from changing until the transaction ends, so that tasks which are solved at the
   * same moment are counted one after the other.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public ChildSettings lock(Child child) {
    return find("select * from child_settings where child_id = ? for update", child);
  }

  /**
   * Settles what holds from now on.
   *
   * @param seen the version that the caller has seen
   * @throws SettingsChangedMeanwhile if it is another by now
   */
  @Transactional
  public ChildSettings settle(
      Child child, int pointsPerTask, @Nullable Integer dailyLimit, ZoneId timeZone, long seen) {
    var changed =
        jdbc.sql(
                """
                insert into child_settings (child_id, points_per_task, daily_limit, time_zone, version)
                select :child, :points, :limit, :zone, 1
                where :seen = 0 or exists (select from child_settings where child_id = :child)
                on conflict (child_id) do update
                  set points_per_task = excluded.points_per_task, daily_limit = excluded.daily_limit,
                    time_zone = excluded.time_zone, version = child_settings.version + 1
                  where child_settings.version = :seen
                """)
            .param("child", child.id())
            .param("points", pointsPerTask)
            .param("limit", dailyLimit, java.sql.Types.INTEGER)
            .param("zone", timeZone.getId())
            .param("seen", seen)
            .update();
    if (changed == 0) {
      throw new SettingsChangedMeanwhile();
    }
    return of(child);
  }

  private ChildSettings find(String query, Child child) {
    return jdbc.sql(query)
        .param(child.id())
        .query((row, _) -> settings(row))
        .optional()
        .orElse(ChildSettings.USUAL);
  }

  private static ChildSettings settings(ResultSet row) throws SQLException {
    return new ChildSettings(
        row.getInt("points_per_task"),
        row.getObject("daily_limit", Integer.class),
        ZoneId.of(row.getString("time_zone")),
        row.getLong("version"));
  }
}
