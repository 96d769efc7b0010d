package io.homeroom.notification.letter;

import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.letter.request.Rank;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The few senders of one rank of letters. */
final class Senders {

  private static final Logger LOG = LoggerFactory.getLogger(Senders.class);

  private final Rank rank;
  private final Letters letters;
  private final DeliveringLetter delivering;
  private final LetterSettings settings;
  private final Clock clock;
  private final Semaphore hands;
  private final Semaphore bell = new Semaphore(0);
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean running;
  private Thread rounds = new Thread();

  Senders(
      Rank rank,
      Letters letters,
      DeliveringLetter delivering,
      LetterSettings settings,
      Clock clock) {
    this.rank = rank;
    this.letters = letters;
    this.delivering = delivering;
    this.settings = settings;
    this.clock = clock;
    this.hands = new Semaphore(settings.hands());
  }

  /** Sends it, at once if a hand is free; the same letter again changes nothing. */
  void take(LetterRequest request) {
    var now = clock.instant();
    if (running && hands.tryAcquire()) {
      takeInHand(Letter.inHand(request, now.plus(settings.lease())));
    } else if (letters.add(Letter.askedFor(request, now))) {
      wake();
    }
  }

  private void takeInHand(Letter letter) {
    var added = false;
    try {
      added = letters.add(letter);
    } finally {
      if (!added) {
        hands.release();
      }
    }
    if (added) {
      senders.execute(() -> send(letter));
    }
  }

  void wake() {
    bell.release();
  }

  void start() {
    running = true;
    rounds = Thread.ofVirtual().name("letters-" + rank).start(this::work);
  }

  /** Takes up nothing more. */
  void stop() {
    running = false;
    wake();
  }

  /** Waits until the letters under way are finished, or for so long. */
  void awaitUntil(Instant until) throws InterruptedException {
    if (hands.tryAcquire(settings.hands(), left(until).toMillis(), TimeUnit.MILLISECONDS)) {
      hands.release(settings.hands());
    }
    rounds.join(left(until));
  }

  private static Duration left(Instant until) {
    var left = Duration.between(Instant.now(), until);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private void work() {
    try {
      while (running) {
        round();
        if (bell.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
          bell.drainPermits();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void round() throws InterruptedException {
    try {
      while (running && handOut()) {
        LOG.trace("Handed out a letter");
      }
    } catch (RuntimeException storeIsAway) {
      LOG.warn("No letters can be claimed now: {}", storeIsAway.toString());
    }
  }

  private boolean handOut() throws InterruptedException {
    hands.acquire();
    Optional<Letter> claimed = Optional.empty();
    try {
      if (running) {
        claimed = letters.claimDue(rank, clock.instant(), settings.lease());
      }
    } finally {
      if (claimed.isEmpty()) {
        hands.release();
      }
    }
    claimed.ifPresent(letter -> senders.execute(() -> send(letter)));
    return claimed.isPresent();
  }

  private void send(Letter letter) {
    try {
      delivering.deliver(letter);
    } finally {
      hands.release();
    }
  }
}
