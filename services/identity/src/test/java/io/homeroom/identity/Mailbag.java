package io.homeroom.identity;

import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.RecordedEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The letters somebody gets, by what they are about. */
public final class Mailbag {
  private static final String REQUESTED = "identity.letter-requested.v1";

  private final Households households;
  private final EventRecorder events;

  public Mailbag(Households households, EventRecorder events) {
    this.households = households;
    this.events = events;
  }

  /** Waits for the count-th letter of that kind. */
  public Answer letter(UUID person, String template, int count) {
    return households.internal().get("/internal/letters/" + idOf(person, template, count));
  }

  public String tokenIn(UUID person, String template, int count) {
    return households.tokenIn(idOf(person, template, count));
  }

  /** The letters of that kind that have been asked for so far. */
  public List<RecordedEvent> requests(UUID person, String template) {
    return events.of(REQUESTED).stream().filter(to(person, template)).toList();
  }

  private String idOf(UUID person, String template, int count) {
    return events.await(REQUESTED, to(person, template), count).get(count - 1).key();
  }

  private static Predicate<RecordedEvent> to(UUID person, String template) {
    return event ->
        event.json().contains(person.toString()) && event.json().contains('"' + template + '"');
  }
}
