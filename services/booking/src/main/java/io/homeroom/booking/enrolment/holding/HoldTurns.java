package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.schedule.CourseSessionId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/**
 * Lets a few at a time at the seats of a session, in the order in which they came. They would wait
 * for its row otherwise, where those who come last overtake, each with a connection that whoever
 * wants another session could have. Sessions whose ids fall together share their turns.
 */
@Component
class HoldTurns {
  private static final int QUEUES = 256;

  /** One who has the row, one who is next to it, one on the way. */
  static final int AT_ONCE = 3;

  private final List<Semaphore> queues =
      Stream.generate(() -> new Semaphore(AT_ONCE, true)).limit(QUEUES).toList();
  private final Duration patience;

  HoldTurns(HoldSettings settings) {
    this.patience = settings.patience();
  }

  /**
   * Does it when it is its turn.
   *
   * @throws CannotAcquireLockException if that takes too long
   */
  <T> T take(CourseSessionId session, Supplier<T> step) {
    var queue = queues.get(queueOf(session));
    await(queue);
    try {
      return step.get();
    } finally {
      queue.release();
    }
  }

  static int queueOf(CourseSessionId session) {
    return Math.floorMod(session.hashCode(), QUEUES);
  }

  private void await(Semaphore queue) {
    try {
      if (!queue.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new CannotAcquireLockException("Too many want the seats of one session");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CannotAcquireLockException("Interrupted on the way to a seat", interrupted);
    }
  }
}
