package io.homeroom.progress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.progress.Families;
import io.homeroom.progress.ProgressTest;
import io.homeroom.progress.points.MovingPoints;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClientException;

/**
 * Points are earned in this process, and spent, given to parents and given back in another that is
 * killed with -9 and started again meanwhile: little in every run, much by {@code ./homeroom test
 * --long}.
 */
@ProgressTest
class LedgerCampaignIT {
  private static final boolean LONG = Boolean.getBoolean("homeroom.long");
  private static final int OPERATIONS =
      Integer.getInteger("homeroom.campaign.operations", LONG ? 500_000 : 2_000);
  private static final int KILLS = LONG ? 10 : 1;
  private static final int THREADS = 50;

  @Autowired Families families;
  @Autowired Tokens tokens;
  @Autowired MovingPoints points;
  @Autowired Directory directory;
  @Autowired ConfigurableEnvironment environment;
  @Autowired JdbcClient jdbc;

  private final AtomicInteger done = new AtomicInteger();
  private final List<Child> children =
      Stream.generate(() -> new Child(UUID.randomUUID(), UUID.randomUUID())).limit(20).toList();

  /** What an operation has done to a child's points. */
  private record Effect(Child child, long change) {}

  @Test
  void losesAndDoublesNoPointWhoeverIsKilled() throws Exception {
    var seed = System.nanoTime();
    var random = new Random(seed);
    children.forEach(child -> directory.learn(child, Instant.now()));
    try (var second = new SecondProcess(environment);
        var threads = Executors.newFixedThreadPool(THREADS)) {
      var store = new LastingStore(() -> storeAt(second.port()));
      List<Future<Effect>> effects =
          IntStream.range(0, OPERATIONS)
              .mapToObj(_ -> threads.submit(anything(random, store)))
              .toList();
      for (var kill = 1; kill <= KILLS; kill++) {
        var share = OPERATIONS * kill / (KILLS + 1);
        await().atMost(Duration.ofHours(1)).until(() -> done.get() >= share);
        second.killAndRestart();
      }
      check(effects, store, seed);
    }
  }

  private StorePoints storeAt(int port) {
    return new StorePoints(families.clientAt(port, tokens.service("homeroom-marketplace")));
  }

  private void check(List<Future<Effect>> effects, LastingStore store, long seed) throws Exception {
    var expected = new HashMap<Child, Long>();
    for (var effect : effects) {
      expected.merge(effect.get().child(), effect.get().change(), Long::sum);
    }
    for (var child : children) {
      assertThat(store.present().balance(child.id()))
          .as("seed %d", seed)
          .isEqualTo(expected.get(child));
    }
    assertThat(count("select coalesce(sum(amount), 0) from points_posting")).isZero();
    assertThat(count("select count(*) from points_account where kind <> 'ISSUED' and balance < 0"))
        .isZero();
    assertThat(
            count(
                """
                select count(*) from (
                  select 1 from points_account a left join points_posting p on p.account_id = a.id
                  group by a.id having a.balance <> coalesce(sum(p.amount), 0)) wrong
                """))
        .isZero();
  }

  private Callable<Effect> anything(Random random, LastingStore store) {
    var child = children.get(random.nextInt(children.size()));
    var amount = random.nextLong(1, 50);
    var reference = StorePoints.order();
    Callable<Long> operation =
        switch (random.nextInt(5)) {
          case 0, 1 -> () -> earn(child, amount, reference);
          case 2 -> () -> taken(amount, () -> store.present().spend(child.id(), amount, reference));
          case 3 ->
              () -> taken(amount, () -> store.present().transfer(child.id(), amount, reference));
          default -> () -> refunded(store, child, amount, reference);
        };
    return () -> {
      var change = operation.call();
      done.incrementAndGet();
      return new Effect(child, change);
    };
  }

  private long earn(Child child, long amount, String reference) {
    points.earn(child, amount, reference);
    return amount;
  }

  private static long refunded(LastingStore store, Child child, long amount, String reference) {
    var change = taken(amount, () -> store.present().spend(child.id(), amount, reference));
    if (change == 0) {
      return 0;
    }
    answered(() -> store.present().reverse("childId", child.id(), reference)).expect(200);
    return 0;
  }

  private static long taken(long amount, Callable<Answer> call) {
    return answered(call).status() == 200 ? -amount : 0;
  }

  /** Asks again, under the same reference, until there is an answer. */
  private static Answer answered(Callable<Answer> call) {
    return await()
        .atMost(Duration.ofMinutes(3))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptionsInstanceOf(RestClientException.class)
        .until(call, answer -> answer.status() == 200 || answer.status() == 422);
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
