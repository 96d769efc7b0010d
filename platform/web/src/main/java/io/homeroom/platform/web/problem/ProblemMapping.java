package io.homeroom.platform.web.problem;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Declares which problem an exception of a module becomes. A module has one bean for each of its
 * exceptions; the mapping of the nearest superclass is taken. Messages of exceptions stay inside
 * unless {@link #detailedBy} lets them out.
 */
public final class ProblemMapping {
  private final Class<? extends Throwable> exception;
  private final Function<Throwable, Problem> translation;

  private ProblemMapping(
      Class<? extends Throwable> exception, Function<Throwable, Problem> translation) {
    this.exception = Objects.requireNonNull(exception);
    this.translation = translation;
  }

  /**
   * The problem that an exception and its subclasses become.
   *
   * @param code kebab-case name of the problem, stable for clients; the last part of {@code type}
   * @param title short sentence, the same for every occurrence
   */
  public static ProblemMapping of(
      Class<? extends Throwable> exception, HttpStatus status, String code, String title) {
    var problem = Problem.of(status, code, title);
    return new ProblemMapping(exception, thrown -> problem);
  }

  /** Tells more of the occurrence: whatever {@code detail} gives is shown to the caller. */
  public <E extends Throwable> ProblemMapping detailedBy(
      Class<E> exception, Function<E, @Nullable String> detail) {
    return with(exception, (problem, thrown) -> problem.withDetail(detail.apply(thrown)));
  }

  /** Adds a member of the problem's own, for clients to go by. */
  public <E extends Throwable> ProblemMapping telling(
      Class<E> exception, String member, Function<E, Object> value) {
    return with(exception, (problem, thrown) -> problem.with(member, value.apply(thrown)));
  }

  /** Names the field of the request that is to blame: it appears in {@code errors[]}. */
  public ProblemMapping atField(String field) {
    return with(
        exception,
        (problem, thrown) ->
            problem.withError(
                field, Objects.requireNonNullElse(problem.detail(), problem.title())));
  }

  /**
   * Tells that the service is here all the same, and only this cannot be had: nobody should keep
   * other calls from it.
   */
  public ProblemMapping onlyInPart() {
    return with(exception, (problem, thrown) -> problem.inPart());
  }

  /** Tells when another attempt is worthwhile. */
  public ProblemMapping retriedAfter(Duration wait) {
    return with(exception, (problem, thrown) -> problem.withRetryAfter(wait));
  }

  /** Tells, from the occurrence, when another attempt is worthwhile. */
  public <E extends Throwable> ProblemMapping retriedAfter(
      Class<E> exception, Function<E, Duration> wait) {
    return with(exception, (problem, thrown) -> problem.withRetryAfter(wait.apply(thrown)));
  }

  Class<? extends Throwable> exception() {
    return exception;
  }

  Problem problemOf(Throwable thrown) {
    return translation.apply(thrown);
  }

  private <E extends Throwable> ProblemMapping with(
      Class<E> type, BiFunction<Problem, E, Problem> addition) {
    return new ProblemMapping(
        exception,
        thrown -> {
          var problem = translation.apply(thrown);
          return type.isInstance(thrown) ? addition.apply(problem, type.cast(thrown)) : problem;
        });
  }
}
