package io.homeroom.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A parent who books seats, and the children to sit there: old enough to need no consent. */
public record BookingFamily(Door home, List<String> children) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** One that has just registered. */
  public static BookingFamily settle(RegisteringAtDoor registering, Parent parent, int children) {
    var home = registering.door().as(registering.register(parent).text("tokens.accessToken"));
    return new BookingFamily(
        home, IntStream.range(0, children).mapToObj(i -> add(home, "Kim" + i)).toList());
  }

  String child() {
    return children.getFirst();
  }

  /** Sessions of a course, those that are full too. */
  Answer find(String course) {
    return home.post("/api/booking/availability", Map.of("courseId", course, "full", true))
        .expect(200);
  }

  Answer hold(String session) {
    return home.post(
        "/api/booking/checkout",
        Map.of("courseSessionId", session, "childIds", List.of(child())),
        UUID.randomUUID().toString());
  }

  JsonNode booking(String id) {
    return home.get("/api/booking/bookings/" + id).expect(200).json();
  }

  /** Asks for the page as long as payments is not ready. */
  String page(Answer held) {
    var url = held.json().at("/checkout/url");
    return url.isString()
        ? url.asString()
        : Awaitility.await("the page to pay on")
            .atMost(PATIENCE)
            .pollInterval(Duration.ofMillis(500))
            .until(
                () -> confirm(held.text("bookingId")).json().at("/checkout/url").asString(""),
                address -> !address.isEmpty());
  }

  Answer confirm(String booking) {
    return home.post("/api/booking/confirm", Map.of("bookingId", booking));
  }

  Answer cancel(String booking) {
    return home.post(
        "/api/sessions/cancel", Map.of("bookingId", booking), UUID.randomUUID().toString());
  }

  /** Nobody asks payments meanwhile: an event tells of it. */
  void await(String booking, String what, String value) {
    Awaitility.await("%s of the booking to be %s".formatted(what, value))
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(500))
        .until(() -> booking(booking).at(what).asString(""), value::equals);
  }

  private static String add(Door home, String name) {
    var child = Map.of("name", name, "birthday", "2011-05-04", "language", "en");
    return home.post("/api/family/children", child, UUID.randomUUID().toString())
        .expect(201)
        .text("childId");
  }
}
