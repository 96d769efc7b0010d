package io.homeroom.marketplace.gift.giving;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What progress has told last of each child's points. Locking it keeps a gift that is being sent
 * from missing the points that come at the same moment.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KnownPoints {
  private final JdbcClient jdbc;

  KnownPoints(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the child has as far as is known; locked until the transaction ends. */
  long lock(UUID child) {
    return jdbc.sql(
            """
            insert into known_points (child_id, points, version) values (?, 0, 0)
            on conflict (child_id) do update set version = known_points.version
            returning points
            """)
        .param(child)
        .query(Long.class)
        .single();
  }

  /** Whether nothing newer was known; locked until the transaction ends. */
  boolean learn(UUID child, long points, long version) {
    return jdbc.sql(
            """
            insert into known_points as known (child_id, points, version)
            values (:child, :points, :version)
            on conflict (child_id) do update
              set points =
                  case when known.version < excluded.version then excluded.points else known.points end,
                version = greatest(known.version, excluded.version)
            returning version = :version
            """)
        .param("child", child)
        .param("points", points)
        .param("version", version)
        .query(Boolean.class)
        .single();
  }

  void forget(UUID child) {
    jdbc.sql("delete from known_points where child_id = ?").param(child).update();
  }
}
