package io.homeroom.platform.test;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;

/**
 * Steps at which a process ends: the database refuses a row, and what the transaction did before is
 * undone.
 */
@TestComponent
public final class Crashes {
  private final DataSource database;

  Crashes(DataSource database) {
    this.database = database;
  }

  /**
   * From now on no such row is written to a table.
   *
   * @param rows in SQL, about {@code new}
   */
  public void at(String table, String rows) {
    run(
        """
        create or replace function crash() returns trigger language plpgsql as
        $$ begin raise exception 'The process ends here'; end $$
        """);
    run(
        "create trigger crash before insert or update on %s for each row when (%s) execute function crash()"
            .formatted(table, rows));
  }

  /** Another process goes on. */
  public void none(String table) {
    run("drop trigger if exists crash on " + table);
  }

  private void run(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
