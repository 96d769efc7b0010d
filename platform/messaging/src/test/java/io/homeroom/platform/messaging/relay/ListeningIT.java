package io.homeroom.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.messaging.backing.Database;
import io.homeroom.platform.messaging.outbox.Bell;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ListeningIT {
  private final Database database = Database.fresh();

  @Test
  void leavesNoSessionBehindWhenItCannotListen() throws SQLException {
    var connection = LeaderSession.connection(database);
    failTransaction(connection);

    assertThatThrownBy(() -> Listening.to(connection, new Bell(Duration.ofSeconds(1))))
        .isInstanceOf(SQLException.class);

    assertThat(connection.isClosed()).isTrue();
  }

  /** Within a transaction that has failed, no statement is taken. */
  private static void failTransaction(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (var sql = connection.createStatement()) {
      assertThatThrownBy(() -> sql.execute("select 1 / 0")).isInstanceOf(SQLException.class);
    }
  }
}
