package io.homeroom.platform.messaging.subscription;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a store that is away from an event that cannot be handled. */
final class Outage {

  private Outage() {}

  static boolean caused(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> false;
      case DataAccessResourceFailureException _, CannotCreateTransactionException _ -> true;
      case SQLException e when isConnectionLost(e.getSQLState()) -> true;
      default -> caused(failure.getCause());
    };
  }

  // Classes of the SQL standard and of Postgres: connection lost; shut down, starting.
  private static boolean isConnectionLost(@Nullable String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57P"));
  }
}
