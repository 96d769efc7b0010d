package io.homeroom.booking.enrolment.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.schedule.CourseSessionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

class HoldTurnsTests {
  private static final CourseSessionId SESSION = new CourseSessionId(new UUID(0, 1));
  private static final Set<Thread.State> WAITS =
      EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);
  private final List<Thread> waiting = new ArrayList<>();
  private final Semaphore gate = new Semaphore(0);
  private final List<Integer> begun = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void end() throws InterruptedException {
    gate.release(1_000);
    for (var thread : waiting) {
      thread.join();
    }
  }

  @Test
  void letsAFewInAndTheOthersInTheOrderInWhichTheyCame() {
    var turns = turns(Duration.ofMinutes(1));
    IntStream.range(0, 20).forEach(caller -> queue(turns, caller));
    assertThat(begun).containsExactly(0, 1, 2);

    IntStream.range(HoldTurns.AT_ONCE, 20).forEach(this::letOneMoreIn);

    assertThat(begun).isSorted();
  }

  @Test
  void keepsNobodyFromAnotherSession() {
    var turns = turns(Duration.ofMinutes(1));
    IntStream.range(0, 10).forEach(caller -> queue(turns, caller));

    assertThat(turns.take(new CourseSessionId(new UUID(0, 2)), () -> "held")).isEqualTo("held");
  }

  @Test
  void letsNobodyWaitForEver() {
    var turns = turns(Duration.ofMillis(10));
    IntStream.range(0, HoldTurns.AT_ONCE).forEach(caller -> queue(turns, caller));

    assertThatThrownBy(() -> turns.take(SESSION, () -> "held"))
        .isInstanceOf(CannotAcquireLockException.class);
  }

  @Test
  void goesOnAfterWhoWasRefused() {
    var turns = turns(Duration.ofMillis(10));

    IntStream.range(0, 10)
        .forEach(
            _ ->
                assertThatThrownBy(() -> turns.take(SESSION, HoldTurnsTests::refuse))
                    .isInstanceOf(TooManyHolds.class));
  }

  private static HoldTurns turns(Duration patience) {
    return new HoldTurns(new HoldSettings(Duration.ofMinutes(15), 5, patience));
  }

  private static String refuse() {
    throw new TooManyHolds();
  }

  /** Comes back when it has its turn, or waits for it. */
  private void queue(HoldTurns turns, int caller) {
    var thread =
        Thread.startVirtualThread(
            () ->
                turns.take(
                    SESSION,
                    () -> {
                      begun.add(caller);
                      gate.acquireUninterruptibly();
                      return caller;
                    }));
    waiting.add(thread);
    soon().until(thread::getState, WAITS::contains);
  }

  private void letOneMoreIn(int caller) {
    gate.release();
    soon().until(() -> begun.size() > caller);
  }

  private static ConditionFactory soon() {
    return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1));
  }
}
