package io.homeroom.e2e;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A parent who wants seats for some children, again and again: holds them, and pays, gives them up
 * or walks away; waits where there are none; gives up some of what is paid, of several seats one in
 * two places at once. Nobody minds what fails.
 */
final class SeatBuyer {
  private static final Duration PAUSE = Duration.ofMillis(200);

  /** What is away has the machine to start on. */
  private static final Duration LATER = Duration.ofSeconds(1);

  private final Supplier<Door> signingIn;
  private final List<String> children;
  private final List<String> sessions;
  private final Random random;
  private SeatCalls calls;

  SeatBuyer(Supplier<Door> signingIn, SeatCalls calls, List<String> sessions) {
    this.signingIn = signingIn;
    this.children = calls.children();
    this.calls = calls;
    this.sessions = sessions;
    this.random = new Random(children.hashCode());
  }

  /** As long as it is told to. */
  void goOn(BooleanSupplier going) {
    while (going.getAsBoolean()) {
      try {
        once();
      } catch (StepFailed | UncheckedIOException killed) {
        LockSupport.parkNanos(LATER.toNanos());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** Pays for nothing more. */
  void giveUpWhatIsHeld() {
    try {
      calls.bookings("held").forEach(calls::cancel);
    } catch (StepFailed tokenTooOld) {
      signInAgain();
      calls.bookings("held").forEach(calls::cancel);
    }
  }

  private void once() {
    if (random.nextInt(4) == 0) {
      takeOffer();
      return;
    }
    var session = sessions.get(random.nextInt(sessions.size()));
    var held = calls.hold(session);
    switch (held.status()) {
      case 201, 202 -> decide(held);
      case 409 -> comeBackOrWait(session);
      case 401 -> signInAgain();
      default -> LockSupport.parkNanos(LATER.toNanos());
    }
  }

  private void decide(Answer held) {
    var booking = held.text("bookingId");
    var dice = random.nextInt(10);
    if (dice < 6) {
      pay(held, booking);
    } else if (dice < 8) {
      calls.cancel(booking);
    }
  }

  private void pay(Answer held, String booking) {
    var url = held.json().at("/checkout/url").asString("");
    var address = url.isEmpty() ? calls.page(booking) : url;
    if (address == null) {
      return;
    }
    new PaymentPage(address, Narrator.SILENT).tryToPay();
    if (random.nextInt(3) > 0) {
      calls.confirm(booking);
      giveUpSome(booking);
    }
  }

  private void giveUpSome(String booking) {
    if (children.size() > 1) {
      calls.giveUpOneTwice(booking);
    }
    if (children.size() == 1 || random.nextBoolean()) {
      calls.cancel(booking);
    }
  }

  /**
   * There is no seat, or the children have theirs: some are given up, so that others have a turn.
   */
  private void comeBackOrWait(String session) {
    if (random.nextInt(3) > 0) {
      calls.join(session);
    } else {
      calls.bookings("confirmed").stream().findAny().ifPresent(calls::cancel);
    }
  }

  private void signInAgain() {
    calls = new SeatCalls(signingIn.get(), children);
  }

  private void takeOffer() {
    calls.offer().ifPresent(offer -> pay(calls.accept(offer), offer));
  }
}
