package io.homeroom.platform.messaging.relay;

import io.homeroom.platform.messaging.outbox.Bell;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings where the leader is for what its followers tell, which it hears in a session of its own.
 */
final class Listening implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Listening.class);

  private static final int PATIENCE = 5000;

  private final Connection connection;
  private final Bell bell;
  private final Thread thread = Thread.ofVirtual().name("outbox-listening").unstarted(this::run);
  private volatile boolean closing;

  private Listening(Connection connection, Bell bell) {
    this.connection = connection;
    this.bell = bell;
  }

  /** The connection is the listener's from then on: it ends with it, or at once if it is deaf. */
  static Listening to(Connection connection, Bell bell) throws SQLException {
    try (var sql = connection.createStatement()) {
      sql.execute("set application_name = 'listens-to-outbox'; listen outbox");
    } catch (SQLException | RuntimeException deaf) {
      connection.abort(Runnable::run);
      throw deaf;
    }
    var listening = new Listening(connection, bell);
    listening.thread.start();
    return listening;
  }

  boolean isDeaf() {
    return !thread.isAlive();
  }

  private void run() {
    try {
      while (!closing) {
        if (connection.unwrap(PGConnection.class).getNotifications(PATIENCE).length > 0) {
          bell.ring();
        }
      }
    } catch (SQLException e) {
      if (!closing) {
        log.warn("Outbox relay hears its followers no more: {}", e.toString());
      }
    }
  }

  @Override
  public void close() throws SQLException {
    closing = true;
    connection.abort(Runnable::run);
  }
}
