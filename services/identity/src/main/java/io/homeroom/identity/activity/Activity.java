package io.homeroom.identity.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be logged.
 *
 * @param subjects the ids of whom and what it is about
 * @param detail a code that tells more, such as a reason
 * @param occurredAt when it was done elsewhere; none: now
 */
public record Activity(
    Action action,
    Outcome outcome,
    Actor actor,
    List<UUID> subjects,
    @Nullable String detail,
    @Nullable Instant occurredAt) {

  public Activity {
    subjects = List.copyOf(subjects);
  }

  /** Done by whoever made the request, if there is one. */
  public static Activity of(Action action, UUID... subjects) {
    return new Activity(action, Outcome.DONE, Actor.current(), List.of(subjects), null, null);
  }

  public Activity by(Actor actor) {
    return new Activity(action, outcome, actor, subjects, detail, occurredAt);
  }

  public Activity ended(Outcome outcome) {
    return new Activity(action, outcome, actor, subjects, detail, occurredAt);
  }

  /** Tells more, by a code of lower-case letters, digits and hyphens. */
  public Activity detailed(String code) {
    return new Activity(action, outcome, actor, subjects, code, occurredAt);
  }
}
