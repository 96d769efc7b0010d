package io.homeroom.progress.points.reversal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much has been taken back of each entry. */
@Repository
class TakenBack {
  private final JdbcClient jdbc;

  TakenBack(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Until the transaction ends, nobody else takes back anything of the entry. */
  void lock(String reference) {
    jdbc.sql("select 1 from points_entry where reference = ? for no key update")
        .param(reference)
        .query(Integer.class)
        .optional();
  }

  /**
   * Adds an entry that takes something back.
   *
   * @return how much that makes of the entry, or made if this was added before
   */
  long add(String reference, String of, long points) {
    jdbc.sql(
            """
            insert into points_reversal (reference, of_reference, points) values (?, ?, ?)
            on conflict (reference) do nothing
            """)
        .params(reference, of, points)
        .update();
    return jdbc.sql("select sum(points) from points_reversal where of_reference = ?")
        .param(of)
        .query(Long.class)
        .single();
  }
}
