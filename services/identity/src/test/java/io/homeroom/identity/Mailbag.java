package io.homeroom.identity;

import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.RecordedEvent;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The letters somebody gets, by what they are about. */
public final class Mailbag {
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
    return events.of("identity.letter-requested.v1").stream()
        .filter(event -> event.json().contains(person.toString()))
        .filter(event -> event.json().contains('"' + template + '"'))
        .toList();
  }

  private String idOf(UUID person, String template, int count) {
    return Awaitility.await(template + " number " + count)
        .until(() -> requests(person, template), requests -> requests.size() >= count)
        .get(count - 1)
        .key();
  }
}
