package io.homeroom.e2e;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A parent who wants seats for some children, again and again: holds them, and pays, gives them up
 * or walks away; waits where there are none; gives up some of what is paid, of several seats one in
 * two places at once. Nobody minds what fails.
 */
final class SeatBuyer {
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int PATIENCE = 20;

  private final Supplier<Door> signingIn;
  private final List<String> children;
  private final List<String> sessions;
  private final Random random;
  private Door home;

  SeatBuyer(Supplier<Door> signingIn, List<String> children, List<String> sessions) {
    this.signingIn = signingIn;
    this.home = signingIn.get();
    this.children = children;
    this.sessions = sessions;
    this.random = new Random(children.hashCode());
  }

  /** As long as it is told to. */
  void goOn(BooleanSupplier going) {
    while (going.getAsBoolean()) {
      try {
        once();
      } catch (StepFailed | UncheckedIOException killed) {
        // What it asked is being restarted.
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private void once() {
    if (random.nextInt(4) == 0) {
      takeOffer();
      return;
    }
    var session = sessions.get(random.nextInt(sessions.size()));
    var held = hold(session, UUID.randomUUID().toString());
    switch (held.status()) {
      case 201, 202 -> decide(held);
      case 409 -> comeBackOrWait(session);
      case 401 -> home = signingIn.get();
      default -> {}
    }
  }

  /** Asked twice under one key when the first answer is lost. */
  private Answer hold(String session, String key) {
    var wish = Map.of("courseSessionId", session, "childIds", children);
    try {
      var first = home.post("/api/booking/checkout", wish, key);
      return first.status() < 500 ? first : home.post("/api/booking/checkout", wish, key);
    } catch (UncheckedIOException lost) {
      return home.post("/api/booking/checkout", wish, key);
    }
  }

  private void decide(Answer held) {
    var booking = held.text("bookingId");
    var dice = random.nextInt(10);
    if (dice < 6) {
      pay(held.json().at("/checkout/url").asString(""), booking);
    } else if (dice < 8) {
      cancel(booking);
    }
  }

  private void pay(String url, String booking) {
    var address = url.isEmpty() ? page(booking) : url;
    if (address == null) {
      return;
    }
    new PaymentPage(address, Narrator.SILENT).tryToPay();
    if (random.nextInt(3) > 0) {
      home.post("/api/booking/confirm", Map.of("bookingId", booking));
      if (children.size() > 1) {
        giveUpOneTwice(booking);
      } else {
        cancel(booking);
      }
    }
  }

  private @Nullable String page(String booking) {
    for (int i = 0; i < PATIENCE; i++) {
      var answer = home.post("/api/booking/confirm", Map.of("bookingId", booking));
      var url = answer.json().at("/checkout/url").asString("");
      if (!url.isEmpty()) {
        return url;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return null;
  }

  private void cancel(String booking) {
    home.post("/api/sessions/cancel", Map.of("bookingId", booking), UUID.randomUUID().toString());
  }

  /** Each under a key of its own. */
  private void giveUpOneTwice(String booking) {
    var one = Map.of("bookingId", booking, "childIds", List.of(children.getFirst()));
    try (var parents = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 2; i++) {
        parents.execute(() -> home.post("/api/sessions/cancel", one, UUID.randomUUID().toString()));
      }
    }
    if (random.nextBoolean()) {
      cancel(booking);
    }
  }

  /**
   * There is no seat, or the children have theirs: some are given up, so that others have a turn.
   */
  private void comeBackOrWait(String session) {
    if (random.nextInt(3) > 0) {
      await(session);
      return;
    }
    home.get("/api/booking/bookings")
        .json()
        .path("items")
        .valueStream()
        .filter(booking -> booking.path("state").asString().equals("confirmed"))
        .findAny()
        .ifPresent(booking -> cancel(booking.path("bookingId").asString()));
  }

  private void await(String session) {
    var wish = Map.of("courseSessionId", session, "childIds", children);
    home.post("/api/waitlist/join", wish);
  }

  private void takeOffer() {
    var places = home.get("/api/waitlist").json().path("items");
    places
        .valueStream()
        .filter(place -> place.path("state").asString().equals("offered"))
        .map(place -> place.path("bookingId").asString())
        .findAny()
        .ifPresent(
            offer -> {
              var held =
                  home.post("/api/booking/bookings/" + offer + "/acceptance", Map.of()).expect(200);
              pay(held.json().at("/checkout/url").asString(""), offer);
            });
  }
}
