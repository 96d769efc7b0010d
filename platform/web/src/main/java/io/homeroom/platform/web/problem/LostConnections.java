package io.homeroom.platform.web.problem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Transactions whose connection broke end in exceptions of many kinds: the SQL state inside tells.
 */
final class LostConnections implements ProblemSource {
  private static final String CLOSED_BY_POOL = "Connection is closed";
  private static final Duration SHORTLY = Duration.ofSeconds(5);

  @Override
  public @Nullable Problem problemOf(Throwable thrown) {
    var lost =
        Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
            .anyMatch(cause -> cause instanceof SQLException sql && lost(sql));
    return lost ? unavailable() : null;
  }

  private static Problem unavailable() {
    return Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-unavailable",
            "The service cannot answer for a moment")
        .withRetryAfter(SHORTLY);
  }

  private static boolean lost(SQLException thrown) {
    var state = thrown.getSQLState();
    return state == null
        ? CLOSED_BY_POOL.equals(thrown.getMessage())
        : state.startsWith("08") || state.startsWith("57P");
  }
}
