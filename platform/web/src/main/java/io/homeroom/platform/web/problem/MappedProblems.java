package io.homeroom.platform.web.problem;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of all mappings. The first of a class counts, and a service's come before the
 * platform's.
 */
final class MappedProblems implements ProblemSource {
  private final Map<Class<?>, ProblemMapping> mappings = new HashMap<>();

  MappedProblems(Stream<ProblemMapping> mappings) {
    mappings.forEach(mapping -> this.mappings.putIfAbsent(mapping.exception(), mapping));
  }

  @Override
  public @Nullable Problem problemOf(Throwable thrown) {
    for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
      var mapping = mappings.get(type);
      if (mapping != null) {
        return mapping.problemOf(thrown);
      }
    }
    return null;
  }
}
