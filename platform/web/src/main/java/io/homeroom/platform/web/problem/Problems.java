package io.homeroom.platform.web.problem;

import jakarta.servlet.ServletException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;

/** Finds the problem of any exception; what nobody knows is a 500 that keeps its reasons inside. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private final List<ProblemSource> sources;

  Problems(List<ProblemSource> sources) {
    this.sources = sources;
  }

  Problem of(Throwable thrown) {
    var reason = unwrapped(thrown);
    var problem =
        sources.stream()
            .map(source -> source.problemOf(reason))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR));
    log(problem, reason);
    return problem;
  }

  private static void log(Problem problem, Throwable reason) {
    if (problem.status().value() == 500) {
      LOG.error("Failed unexpectedly", reason);
    } else if (problem.status().is5xxServerError()) {
      LOG.warn(
          "{}: {} caused by {}",
          problem.code(),
          reason.toString(),
          NestedExceptionUtils.getMostSpecificCause(reason).toString());
    }
  }

  private static Throwable unwrapped(Throwable thrown) {
    var cause = thrown.getCause();
    return switch (thrown) {
      case CompletionException wrapper when cause != null -> unwrapped(cause);
      case ExecutionException wrapper when cause != null -> unwrapped(cause);
      case UndeclaredThrowableException wrapper when cause != null -> unwrapped(cause);
      case ServletException wrapper
          when wrapper.getClass() == ServletException.class && cause != null ->
          unwrapped(cause);
      default -> thrown;
    };
  }
}
