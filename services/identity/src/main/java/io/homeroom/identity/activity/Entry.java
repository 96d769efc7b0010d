package io.homeroom.identity.activity;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it stands in the log. It is read as it is, so that what somebody made of it can be
 * read too.
 */
public record Entry(
    long sequence,
    Instant occurredAt,
    String action,
    String outcome,
    @Nullable String detail,
    Actor actor,
    List<String> subjects,
    @Nullable String traceId,
    @Nullable String requestId) {

  public Entry {
    subjects = List.copyOf(subjects);
  }

  /** What the mac covers: each field on a line of its own, so that no two entries have one text. */
  public String text() {
    return Stream.of(
            sequence,
            occurredAt,
            action,
            outcome,
            detail,
            actor.person(),
            actor.role(),
            actor.session(),
            String.join(",", subjects),
            traceId,
            requestId)
        .map(Entry::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(@Nullable Object field) {
    return field == null
        ? "-"
        : "=" + Objects.toString(field).replace("\\", "\\\\").replace("\n", "\\n");
  }
}
