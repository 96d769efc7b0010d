package io.homeroom.progress.store;

import static org.awaitility.Awaitility.await;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.progress.points.MovingPoints;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.web.client.RestClientException;

/** Many who earn, spend, give and give back points of some children, and what it must come to. */
final class Campaign {
  private final List<Child> children;
  private final MovingPoints points;
  private final LastingStore store;
  private final AtomicInteger done = new AtomicInteger();
  private final Map<Child, LongAdder> expected = new ConcurrentHashMap<>();

  Campaign(List<Child> children, MovingPoints points, LastingStore store) {
    this.children = children;
    this.points = points;
    this.store = store;
    children.forEach(child -> expected.put(child, new LongAdder()));
  }

  int done() {
    return done.get();
  }

  long expected(Child child) {
    return expected.getOrDefault(child, new LongAdder()).sum();
  }

  /** So many operations of one, after each other. */
  Callable<Boolean> member(Random random, int operations) {
    return () -> {
      for (var operation = 0; operation < operations; operation++) {
        var child = children.get(random.nextInt(children.size()));
        var change = anything(random, child);
        expected.computeIfAbsent(child, _ -> new LongAdder()).add(change);
        done.incrementAndGet();
      }
      return true;
    };
  }

  private long anything(Random random, Child child) throws Exception {
    var amount = random.nextLong(1, 50);
    var reference = StorePoints.order();
    return switch (random.nextInt(5)) {
      case 0, 1 -> earned(child, amount, reference);
      case 2 -> taken(amount, () -> store.present().spend(child.id(), amount, reference));
      case 3 -> taken(amount, () -> store.present().transfer(child.id(), amount, reference));
      default -> refunded(child, amount, reference);
    };
  }

  private long earned(Child child, long amount, String reference) {
    points.earn(child, amount, reference);
    return amount;
  }

  private long refunded(Child child, long amount, String reference) throws Exception {
    if (taken(amount, () -> store.present().spend(child.id(), amount, reference)) != 0) {
      answered(() -> store.present().reverse("childId", child.id(), reference)).expect(200);
    }
    return 0;
  }

  private static long taken(long amount, Callable<Answer> call) throws Exception {
    return answered(call).status() == 200 ? -amount : 0;
  }

  /**
   * Asks again, under the same reference, until there is an answer; not so often that what is to
   * answer has no time to start.
   */
  private static Answer answered(Callable<Answer> call) throws Exception {
    try {
      var first = call.call();
      if (isAnswer(first)) {
        return first;
      }
    } catch (RestClientException _) {
      // It is asked again below.
    }
    return await()
        .atMost(Duration.ofMinutes(3))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(500))
        .ignoreExceptionsInstanceOf(RestClientException.class)
        .until(call, Campaign::isAnswer);
  }

  private static boolean isAnswer(Answer answer) {
    return answer.status() == 200 || answer.status() == 422;
  }
}
