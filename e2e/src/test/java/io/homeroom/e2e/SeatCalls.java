package io.homeroom.e2e;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** What a parent asks of booking, for some children. */
record SeatCalls(Door home, List<String> children) {
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int PATIENCE = 20;

  /** Asked twice under one key when the first answer is lost. */
  Answer hold(String session) {
    var wish = Map.of("courseSessionId", session, "childIds", children);
    var key = UUID.randomUUID().toString();
    try {
      var first = home.post("/api/booking/checkout", wish, key);
      return first.status() < 500 ? first : home.post("/api/booking/checkout", wish, key);
    } catch (UncheckedIOException lost) {
      return home.post("/api/booking/checkout", wish, key);
    }
  }

  Answer confirm(String booking) {
    return home.post("/api/booking/confirm", Map.of("bookingId", booking));
  }

  /** Where it is paid; null if payments does not tell for long. */
  @Nullable String page(String booking) {
    for (int i = 0; i < PATIENCE; i++) {
      var url = confirm(booking).json().at("/checkout/url").asString("");
      if (!url.isEmpty()) {
        return url;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return null;
  }

  void cancel(String booking) {
    home.post("/api/sessions/cancel", Map.of("bookingId", booking), UUID.randomUUID().toString());
  }

  /** Both parents at once, each under a key of their own. */
  void giveUpOneTwice(String booking) {
    var one = Map.of("bookingId", booking, "childIds", List.of(children.getFirst()));
    try (var parents = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 2; i++) {
        parents.execute(() -> home.post("/api/sessions/cancel", one, UUID.randomUUID().toString()));
      }
    }
  }

  /** The family's, in a state. */
  List<String> bookings(String state) {
    return home.get("/api/booking/bookings?limit=100")
        .expect(200)
        .json()
        .path("items")
        .valueStream()
        .filter(booking -> booking.path("state").asString().equals(state))
        .map(booking -> booking.path("bookingId").asString())
        .toList();
  }

  void join(String session) {
    home.post("/api/waitlist/join", Map.of("courseSessionId", session, "childIds", children));
  }

  /** A booking that is offered to who waits. */
  Optional<String> offer() {
    return home.get("/api/waitlist")
        .json()
        .path("items")
        .valueStream()
        .filter(place -> place.path("state").asString().equals("offered"))
        .map(place -> place.path("bookingId").asString())
        .findAny();
  }

  Answer accept(String offer) {
    return home.post("/api/booking/bookings/" + offer + "/acceptance", Map.of()).expect(200);
  }
}
