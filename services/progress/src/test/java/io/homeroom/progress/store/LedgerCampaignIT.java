package io.homeroom.progress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.Tokens;
import io.homeroom.progress.Families;
import io.homeroom.progress.ProgressTest;
import io.homeroom.progress.points.MovingPoints;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Points are earned in this process, and spent, given to parents and given back in another that is
 * killed with -9 and started again meanwhile: little in every run, much by {@code ./homeroom test
 * --long}.
 */
@ProgressTest
class LedgerCampaignIT {
  private static final Logger LOG = LoggerFactory.getLogger(LedgerCampaignIT.class);
  private static final boolean LONG = Boolean.getBoolean("homeroom.long");
  private static final int OPERATIONS =
      Integer.getInteger("homeroom.campaign.operations", LONG ? 500_000 : 2_000);
  private static final int KILLS = LONG ? 10 : 1;
  private static final int THREADS = 50;

  @Autowired Families families;
  @Autowired Tokens tokens;
  @Autowired MovingPoints points;
  @Autowired Directory directory;
  @Autowired EventRecorder events;
  @Autowired ConfigurableEnvironment environment;
  @Autowired JdbcClient jdbc;

  private final List<Child> children =
      Stream.generate(() -> new Child(UUID.randomUUID(), UUID.randomUUID())).limit(20).toList();

  @Test
  void losesAndDoublesNoPointWhoeverIsKilled() throws Exception {
    var seed = System.nanoTime();
    children.forEach(child -> directory.learn(child, Instant.now()));
    children.forEach(child -> events.ignore(child.id()));
    try (var second = new SecondProcess(environment);
        var threads = Executors.newFixedThreadPool(THREADS)) {
      var store = new LastingStore(() -> storeAt(second.port()));
      var campaign = new Campaign(children, points, store);
      var members =
          IntStream.range(0, THREADS)
              .mapToObj(it -> campaign.member(new Random(seed + it), OPERATIONS / THREADS))
              .map(threads::submit)
              .toList();
      killMeanwhile(second, campaign, members);
      for (var member : members) {
        member.get();
      }
      LOG.info("{} operations in {} s", OPERATIONS, (System.nanoTime() - seed) / 1_000_000_000);
      check(campaign, store, seed);
    }
  }

  private static void killMeanwhile(
      SecondProcess second, Campaign campaign, List<Future<Boolean>> members) {
    for (var kill = 1; kill <= KILLS; kill++) {
      var share = OPERATIONS * kill / (KILLS + 1);
      await()
          .atMost(Duration.ofHours(1))
          .until(() -> campaign.done() >= share || members.stream().anyMatch(Future::isDone));
      second.killAndRestart();
    }
  }

  private StorePoints storeAt(int port) {
    return new StorePoints(families.clientAt(port, tokens.service("homeroom-marketplace")));
  }

  private void check(Campaign campaign, LastingStore store, long seed) {
    for (var child : children) {
      assertThat(store.present().balance(child.id()))
          .as("seed %d", seed)
          .isEqualTo(campaign.expected(child));
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

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
