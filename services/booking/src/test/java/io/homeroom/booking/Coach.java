package io.homeroom.booking;

import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.Client;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A coach who has one course. */
public record Coach(UUID id, Client client, UUID course) {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  public static Map<String, Object> course(long minor) {
    return Map.of(
        "title",
        "Robots",
        "about",
        "We build robots that draw.",
        "minAge",
        8,
        "maxAge",
        12,
        "price",
        Map.of("minor", minor, "currency", "EUR"));
  }

  /** An hour online, that begins then. */
  public static Map<String, Object> plan(LocalDateTime start, String zone, int capacity) {
    return Map.of(
        "start",
        start.format(LOCAL),
        "zone",
        zone,
        "minutes",
        60,
        "mode",
        "online",
        "capacity",
        capacity);
  }

  public Answer plan(Map<String, Object> plan, int weeks) {
    return client.post("/api/sessions", Map.of("courseId", course, "plan", plan, "weeks", weeks));
  }

  /** A session in so many hours of real time, with so many seats. */
  public UUID session(int inHours, int capacity) {
    var start = LocalDateTime.now(ZoneOffset.UTC).plusHours(inHours);
    return UUID.fromString(
        plan(plan(start, "Etc/UTC", capacity), 1)
            .expect(201)
            .json()
            .at("/sessions/0/courseSessionId")
            .asString());
  }

  /** A session in a week. */
  public UUID session(int capacity) {
    return session(7 * 24, capacity);
  }

  public JsonNode show(UUID session) {
    return client.get("/api/sessions/" + session).expect(200).json();
  }

  public int free(UUID session) {
    return show(session).path("free").asInt();
  }
}
