package io.homeroom.notification.letter.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the delivery of a letter has come.
 *
 * @param dueAt when the next attempt may start; while one is under way, when its lease ends
 * @param trouble why it is not sent (yet), as a code: never what a server answered, which may hold
 *     an address
 */
public record Delivery(
    LetterState state,
    int attempts,
    Instant dueAt,
    @Nullable String trouble,
    @Nullable Instant settledAt) {

  public static Delivery dueAt(Instant time) {
    return new Delivery(LetterState.PENDING, 0, time, null, null);
  }

  /** The first attempt is under way. */
  public static Delivery begun(Instant leaseEnds) {
    return new Delivery(LetterState.PENDING, 1, leaseEnds, null, null);
  }

  public Delivery postponed(Instant until, String trouble) {
    return new Delivery(LetterState.PENDING, attempts, until, trouble, null);
  }

  public Delivery settled(LetterState state, @Nullable String trouble, Instant now) {
    return new Delivery(state, attempts, dueAt, trouble, now);
  }
}
