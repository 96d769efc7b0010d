package io.homeroom.identity.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is null does not matter.
 *
 * @param before only older ones than the one with this number
 * @param from the first moment
 * @param to the moment after the last
 * @param hiddenRole the role of those whose doing is left out
 */
public record ActivityQuery(
    @Nullable Long before,
    @Nullable UUID actor,
    @Nullable UUID subject,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String hiddenRole) {

  public ActivityQuery(
      @Nullable Long before,
      @Nullable UUID actor,
      @Nullable UUID subject,
      @Nullable Instant from,
      @Nullable Instant to) {
    this(before, actor, subject, from, to, null);
  }

  public ActivityQuery withoutActorsOfRole(String role) {
    return new ActivityQuery(before, actor, subject, from, to, role);
  }
}
