package io.homeroom.progress.answering;

import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.progress.task.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Attempts {
  private static final UUID LATEST = new UUID(-1, -1);

  private final JdbcClient jdbc;

  Attempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds an attempt, unless its child has made so many since then.
   *
   * @return whether it was added
   */
  boolean add(Attempt attempt, int most, Instant since) {
    return jdbc.sql(
                """
                insert into attempt
                  (id, task_id, child_id, answer_id, correct, took_millis, attempted_at)
                select :id, :task, :child, :answer, :correct, :took, :at
                where (select count(*) from attempt
                       where child_id = :child and attempted_at > :since) < :most
                """)
            .param("id", attempt.id())
            .param("task", attempt.task().value())
            .param("child", attempt.child())
            .param("answer", attempt.answer())
            .param("correct", attempt.correct())
            .param("took", attempt.took().toMillis())
            .param("at", Timestamp.from(attempt.attemptedAt()))
            .param("since", Timestamp.from(since))
            .param("most", most)
            .update()
        == 1;
  }

  int solvedBy(UUID child, Instant since) {
    return jdbc.sql(
            "select count(*) from attempt where child_id = ? and correct and attempted_at >= ?")
        .params(child, Timestamp.from(since))
        .query(Integer.class)
        .single();
  }

  /** The newest first. */
  List<Attempt> of(TaskId task, Cursor cursor) {
    return jdbc.sql("select * from attempt where task_id = ? and id < ? order by id desc limit ?")
        .params(task.value(), cursor.after(UUID::fromString).orElse(LATEST), cursor.fetchSize())
        .query((row, _) -> attempt(row))
        .list();
  }

  /** Of each child; the newest first. */
  List<Attempt> latestOf(List<UUID> children, int most) {
    return jdbc.sql(
            """
            select a.* from unnest(?) as child (id)
            cross join lateral (
              select * from attempt where child_id = child.id
              order by attempted_at desc limit ?) a
            order by a.attempted_at desc
            """)
        .params(children.toArray(UUID[]::new), most)
        .query((row, _) -> attempt(row))
        .list();
  }

  private static Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        row.getObject("id", UUID.class),
        new TaskId(row.getObject("task_id", UUID.class)),
        row.getObject("child_id", UUID.class),
        row.getObject("answer_id", UUID.class),
        row.getBoolean("correct"),
        Duration.ofMillis(row.getLong("took_millis")),
        row.getTimestamp("attempted_at").toInstant());
  }
}
