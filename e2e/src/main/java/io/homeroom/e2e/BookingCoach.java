package io.homeroom.e2e;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.awaitility.Awaitility;

/** A coach who offers one course, and plans sessions of it. */
public record BookingCoach(Door desk, String course) {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  /** A course with seats at 25 euros. */
  public static BookingCoach offer(Door desk) {
    var course =
        Map.of(
            "title",
            "First aid",
            "about",
            "What to do until help comes.",
            "minAge",
            10,
            "maxAge",
            18,
            "price",
            Map.of("minor", 2500, "currency", "EUR"));
    return new BookingCoach(
        desk, desk.post("/api/booking/courses", course).expect(201).text("courseId"));
  }

  /** A session of an hour in so many hours, with so many seats. */
  public String plan(int inHours, int seats) {
    var start = LocalDateTime.now(ZoneOffset.UTC).plusHours(inHours);
    var plan =
        Map.of(
            "start",
            start.format(LOCAL),
            "zone",
            "Etc/UTC",
            "minutes",
            60,
            "mode",
            "online",
            "capacity",
            seats);
    return desk.post("/api/sessions", Map.of("courseId", course, "plan", plan, "weeks", 1))
        .expect(201)
        .text("sessions.0.courseSessionId");
  }

  /** Where it meets, once that is known. */
  String room(String session) {
    return Awaitility.await("the link to the room")
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                desk.get("/api/sessions/" + session + "/attendance")
                    .expect(200)
                    .json()
                    .path("meetLink")
                    .asString(""),
            link -> link.startsWith("https://meet.google.com/"));
  }
}
