package io.homeroom.progress.task;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.web.paging.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class Tasks {
  private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};
  private static final UUID LATEST = new UUID(-1, -1);

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final NewestTasks newest;

  Tasks(JdbcClient jdbc, JsonMapper json, NewestTasks newest) {
    this.jdbc = jdbc;
    this.json = json;
    this.newest = newest;
  }

  void add(Task task) {
    jdbc.sql(
            """
            insert into task (id, family_id, child_id, created_by, question, answers,
              correct_answer_id, points, subject, language, image_id, state, created_at)
            values (:id, :family, :child, :parent, :question, :answers::jsonb, :correct, :points,
              :subject, :language, :image, :state, :at)
            """)
        .param("id", task.id().value())
        .param("family", task.child().family())
        .param("child", task.child().id())
        .param("parent", task.createdBy())
        .param("question", task.question())
        .param("answers", json.writeValueAsString(task.answers()))
        .param("correct", task.correctAnswer())
        .param("points", task.points())
        .param("subject", task.subject())
        .param("language", task.language().name())
        .param("image", task.image(), Types.OTHER)
        .param("state", task.state().name())
        .param("at", Timestamp.from(task.createdAt()))
        .update();
    newest.changed(task.child().id());
  }

  Optional<Task> find(TaskId id, UUID family) {
    return jdbc.sql("select * from task where id = ? and family_id = ?")
        .params(id.value(), family)
        .query(this::task)
        .optional();
  }

  /** Keeps the task from changing until the transaction ends. */
  Optional<Task> lock(TaskId id, UUID family) {
    return jdbc.sql("select * from task where id = ? and family_id = ? for update")
        .params(id.value(), family)
        .query(this::task)
        .optional();
  }

  /** The newest first. */
  List<Task> of(Child child, Cursor cursor) {
    return newest.of(child, cursor, all -> stored(child, all));
  }

  private List<Task> stored(Child child, Cursor cursor) {
    return jdbc.sql(
            """
            select * from task where child_id = ? and family_id = ? and id < ?
            order by id desc limit ?
            """)
        .params(
            child.id(),
            child.family(),
            cursor.after(UUID::fromString).orElse(LATEST),
            cursor.fetchSize())
        .query(this::task)
        .list();
  }

  /** Solves an open task whose correct answer that is; its points. */
  Optional<Integer> solve(TaskId id, Child child, UUID answer) {
    var points =
        jdbc.sql(
                """
                update task set state = 'SOLVED'
                where id = ? and child_id = ? and family_id = ?
                  and state = 'OPEN' and correct_answer_id = ?
                returning points
                """)
            .params(id.value(), child.id(), child.family(), answer)
            .query(Integer.class)
            .optional();
    points.ifPresent(_ -> newest.changed(child.id()));
    return points;
  }

  void become(Task task, TaskState state) {
    jdbc.sql("update task set state = ? where id = ?")
        .params(state.name(), task.id().value())
        .update();
    newest.changed(task.child().id());
  }

  void removeAllOf(UUID child) {
    jdbc.sql("delete from task where child_id = ?").param(child).update();
    newest.changed(child);
  }

  private Task task(ResultSet row, int number) throws SQLException {
    return new Task(
        new TaskId(row.getObject("id", UUID.class)),
        new Child(row.getObject("child_id", UUID.class), row.getObject("family_id", UUID.class)),
        row.getObject("created_by", UUID.class),
        row.getString("question"),
        json.readValue(row.getString("answers"), ANSWERS),
        row.getObject("correct_answer_id", UUID.class),
        row.getInt("points"),
        row.getString("subject"),
        Language.valueOf(row.getString("language")),
        row.getObject("image_id", UUID.class),
        TaskState.valueOf(row.getString("state")),
        row.getTimestamp("created_at").toInstant());
  }
}
