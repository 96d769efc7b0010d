package io.homeroom.identity;

import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/** People on their way to an account: they ask, read their mail, and enter the code. */
public final class Applicants {
  public static final String LETTER_REQUESTED = "identity.registration-letter-requested.v1";

  private final Households households;
  private final EventRecorder events;

  Applicants(Households households, EventRecorder events) {
    this.households = households;
    this.events = events;
  }

  /** Asks to register. */
  public Answer apply(Map<String, Object> form) {
    return households.api().post("/api/auth/register", form);
  }

  public Answer applyWith(String email) {
    return apply(Households.registration(email)).expect(202);
  }

  public Answer askForAnotherLetter(Object registrationId) {
    return households
        .api()
        .post("/api/auth/register/resend", Map.of("registrationId", registrationId));
  }

  public Answer confirm(Answer pending, String code) {
    var form = Map.of("registrationId", pending.text("registrationId"), "code", code);
    return households.api().post("/api/auth/register/confirm", form);
  }

  /** Asks, and enters the code that was mailed. */
  public Answer register(Map<String, Object> form) {
    var pending = apply(form).expect(202);
    return confirm(pending, codeOf(pending)).expect(201);
  }

  /** The code in the first letter. */
  public String codeOf(Answer pending) {
    return codeOf(pending, 1);
  }

  /** The code in the letter that was the count-th for this registration. */
  public String codeOf(Answer pending, int count) {
    return letterOf(pending, count).expect(200).text("code");
  }

  public Answer letterOf(Answer pending, int count) {
    var request = events.await(LETTER_REQUESTED, about(pending), count).get(count - 1);
    var letter = JsonMapper.shared().readTree(request.json()).path("letterId").asString();
    return households.internal().get("/internal/letters/" + letter);
  }

  /** The letters that have been asked for so far. */
  public List<RecordedEvent> requestsOf(Answer pending) {
    return events.of(LETTER_REQUESTED).stream().filter(about(pending)).toList();
  }

  private static Predicate<RecordedEvent> about(Answer pending) {
    var registration = pending.text("registrationId");
    return event -> event.key().equals(registration);
  }
}
