package io.homeroom.marketplace.allowance;

import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.families.Directory;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parents settle what a child may buy. */
@Component
public class Allowing {
  private final JdbcClient jdbc;
  private final Directory directory;

  Allowing(JdbcClient jdbc, Directory directory) {
    this.jdbc = jdbc;
    this.directory = directory;
  }

  public Allowance of(Child child) {
    return jdbc.sql("select * from child_allowance where child_id = ?")
        .param(child.id())
        .query((row, _) -> allowance(row))
        .optional()
        .orElse(Allowance.USUAL);
  }

  /**
   * Settles it in place of what was seen, the version of which it bears.
   *
   * @throws AllowanceChangedMeanwhile if it is something else by now
   * @throws io.homeroom.platform.families.ChildNotFound if the child has gone
   */
  @Transactional
  public Allowance settle(Child child, Allowance wanted) {
    directory.hold(child);
    if (of(child).version() != wanted.version()) {
      throw new AllowanceChangedMeanwhile();
    }
    jdbc.sql(
            """
            insert into child_allowance (child_id, mode, per_order, per_week, refused, version)
            values (:child, :mode, :order, :week, :refused, 1)
            on conflict (child_id) do update
              set mode = excluded.mode, per_order = excluded.per_order,
                per_week = excluded.per_week, refused = excluded.refused,
                version = child_allowance.version + 1
            """)
        .param("child", child.id())
        .param("mode", wanted.mode().name())
        .param("order", wanted.perOrder(), Types.BIGINT)
        .param("week", wanted.perWeek(), Types.BIGINT)
        .param("refused", wanted.refused().stream().map(CategoryId::value).toArray(UUID[]::new))
        .update();
    return of(child);
  }

  @EventListener
  void on(ChildGone event) {
    jdbc.sql("delete from child_allowance where child_id = ?").param(event.child().id()).update();
  }

  private static Allowance allowance(ResultSet row) throws SQLException {
    return new Allowance(
        AllowanceMode.valueOf(row.getString("mode")),
        row.getObject("per_order", Long.class),
        row.getObject("per_week", Long.class),
        categories(row.getArray("refused")),
        row.getLong("version"));
  }

  private static Set<CategoryId> categories(Array ids) throws SQLException {
    return Stream.of((UUID[]) ids.getArray()).map(CategoryId::new).collect(Collectors.toSet());
  }
}
