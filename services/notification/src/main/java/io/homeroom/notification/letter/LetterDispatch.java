package io.homeroom.notification.letter;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hands letters to a few senders: one that is asked for here as soon as it is, all that are due
 * with the next round. Any number of replicas may do so: each claims what it sends.
 */
@Component
class LetterDispatch implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(LetterDispatch.class);

  private final Letters letters;
  private final DeliveringLetter delivering;
  private final LetterSettings settings;
  private final Clock clock;
  private final Semaphore hands;
  private final Semaphore bell = new Semaphore(0);
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean running;
  private Thread rounds = new Thread();

  LetterDispatch(
      Letters letters, DeliveringLetter delivering, LetterSettings settings, Clock clock) {
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

  @Override
  public void start() {
    running = true;
    rounds = Thread.ofVirtual().name("letter-dispatch").start(this::work);
  }

  /** Lets the letters under way finish. What is not finished in time is due again later. */
  @Override
  public void stop() {
    running = false;
    wake();
    try {
      rounds.join(settings.lease());
      if (hands.tryAcquire(settings.hands(), settings.lease().toMillis(), TimeUnit.MILLISECONDS)) {
        hands.release(settings.hands());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
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
      claimed = letters.claimDue(clock.instant(), settings.lease());
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
