package io.homeroom.progress.settings;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.Directory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What parents have settled for each child, or what is usual. */
@Component
public class SettlingTasks {
  private final Directory directory;
  private final JdbcClient jdbc;
  private final KeptSettings kept;

  SettlingTasks(Directory directory, JdbcClient jdbc, KeptSettings kept) {
    this.directory = directory;
    this.jdbc = jdbc;
    this.kept = kept;
  }

  public ChildSettings of(Child child) {
    return kept.of(child.id(), () -> stored(child));
  }

  /** Of each child that is named, as stored, in one query. */
  public Map<UUID, ChildSettings> of(List<Child> children) {
    var settled = new HashMap<UUID, ChildSettings>();
    children.forEach(child -> settled.put(child.id(), ChildSettings.USUAL));
    jdbc.sql("select * from child_settings where child_id = any(?)")
        .param(settled.keySet().toArray(UUID[]::new))
        .query(
            row -> {
              settled.put(row.getObject("child_id", UUID.class), settings(row));
            });
    return settled;
  }

  private ChildSettings stored(Child child) {
    return jdbc.sql("select * from child_settings where child_id = ?")
        .param(child.id())
        .query((row, _) -> settings(row))
        .optional()
        .orElse(ChildSettings.USUAL);
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
    directory.hold(child);
    if (of(child).version() != seen) {
      throw new SettingsChangedMeanwhile();
    }
    jdbc.sql(
            """
            insert into child_settings (child_id, points_per_task, daily_limit, time_zone, version)
            values (:child, :points, :limit, :zone, 1)
            on conflict (child_id) do update
              set points_per_task = excluded.points_per_task, daily_limit = excluded.daily_limit,
                time_zone = excluded.time_zone, version = child_settings.version + 1
            """)
        .param("child", child.id())
        .param("points", pointsPerTask)
        .param("limit", dailyLimit, Types.INTEGER)
        .param("zone", timeZone.getId())
        .update();
    kept.changed(child.id());
    return of(child);
  }

  private static ChildSettings settings(ResultSet row) throws SQLException {
    return new ChildSettings(
        row.getInt("points_per_task"),
        row.getObject("daily_limit", Integer.class),
        ZoneId.of(row.getString("time_zone")),
        row.getLong("version"));
  }
}
