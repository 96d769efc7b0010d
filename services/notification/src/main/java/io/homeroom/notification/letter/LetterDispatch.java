package io.homeroom.notification.letter;

import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.letter.request.Rank;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hands letters to the senders of their rank: one that is asked for here as soon as it is, all that
 * are due with the next round. Any number of replicas may do so: each claims what it sends.
 */
@Component
class LetterDispatch implements SmartLifecycle {

  /** How long letters under way may take to finish when the service stops. */
  private static final Duration FAREWELL = Duration.ofSeconds(15);

  private final Map<Rank, Senders> senders = new EnumMap<>(Rank.class);
  private volatile boolean running;

  LetterDispatch(
      Letters letters, DeliveringLetter delivering, LetterSettings settings, Clock clock) {
    for (var rank : Rank.values()) {
      senders.put(rank, new Senders(rank, letters, delivering, settings, clock));
    }
  }

  /** Sends it, at once if a hand is free; the same letter again changes nothing. */
  void take(LetterRequest request) {
    Objects.requireNonNull(senders.get(request.rank())).take(request);
  }

  void wake() {
    senders.values().forEach(Senders::wake);
  }

  @Override
  public void start() {
    running = true;
    senders.values().forEach(Senders::start);
  }

  /** Lets the letters under way finish. What is not finished in time is due again later. */
  @Override
  public void stop() {
    running = false;
    senders.values().forEach(Senders::stop);
    var until = Instant.now().plus(FAREWELL);
    try {
      for (var each : senders.values()) {
        each.awaitUntil(until);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
