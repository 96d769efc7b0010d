package io.homeroom.marketplace.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens to a stock, in whatever order: nothing is lost, nothing is sold twice. */
@MarketplaceTest
class StockHistoryIT {
  private static final int OPERATIONS = Boolean.getBoolean("homeroom.long") ? 60_000 : 3_000;
  private static final int THREADS = 16;

  /** So many that some are still open: what has been given back stays so. */
  private static final int PURCHASES = OPERATIONS / 50;

  private static final int FILLED = 20;

  @Autowired People people;
  @Autowired Stock stock;
  @Autowired Restocking restocking;
  @Autowired ReleasingExpired sweeper;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private final AtomicInteger added = new AtomicInteger();

  @Test
  void balancesAfterAnyHistory() throws Exception {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var keeper = people.shopkeeper();
    var kits = Stream.generate(() -> keeper.kitsInStock(FILLED)).limit(4).toList();
    var references =
        Stream.generate(() -> "history:" + UUID.randomUUID()).limit(PURCHASES).toList();
    List<Callable<Boolean>> operations =
        IntStream.range(0, OPERATIONS)
            .mapToObj(_ -> anything(random, keeper, kits, references))
            .toList();

    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var done : threads.invokeAll(operations)) {
        done.get();
      }
    }

    assertThat(count("state = 'TAKEN'")).as("seed %d", seed).isPositive();
    assertThat(figure("sum(on_hand)", kits))
        .as("seed %d: what came is there or has been taken", seed)
        .isEqualTo(kits.size() * FILLED + added.get() - lines("TAKEN", kits));
    for (var kit : kits) {
      assertThat(figure("reserved", List.of(kit)))
          .as("seed %d: what is reserved is in reservations", seed)
          .isEqualTo(lines("HELD", List.of(kit)));
    }
  }

  private Callable<Boolean> anything(
      Random random, Shopkeeper keeper, List<ProductId> kits, List<String> references) {
    var reference = references.get(random.nextInt(references.size()));
    var first = kits.get(random.nextInt(kits.size()));
    var second = kits.get(random.nextInt(kits.size()));
    var number = random.nextInt(1, 5);
    return switch (random.nextInt(12)) {
      case 0, 1, 2 ->
          () ->
              tried(
                  () ->
                      stock.reserve(
                          reference,
                          first.equals(second)
                              ? Map.of(first, number)
                              : Map.of(first, number, second, 1),
                          clock.instant().plus(Duration.ofSeconds(number - 2))));
      case 3, 4, 5 -> () -> tried(() -> stock.take(reference));
      case 6, 7 -> () -> tried(() -> stock.release(reference));
      case 8 -> () -> tried(() -> stock.giveBack(reference, Set.of(first)));
      case 9 -> () -> tried(sweeper::release);
      case 10 -> () -> restocked(keeper, first, number);
      default -> () -> restocked(keeper, first, -number);
    };
  }

  private boolean restocked(Shopkeeper keeper, ProductId kit, int change) {
    var done = tried(() -> restocking.restock(kit, keeper.id(), change));
    if (done) {
      added.addAndGet(change);
    }
    return done;
  }

  private static boolean tried(Runnable operation) {
    try {
      operation.run();
      return true;
    } catch (OutOfStock | ReservationExpired | ReferenceTaken | StockIsReserved refused) {
      return false;
    }
  }

  private int count(String condition) {
    return jdbc.sql(
            "select count(*) from stock_reservation where reference like 'history:%' and "
                + condition)
        .query(Integer.class)
        .single();
  }

  private int figure(String column, List<ProductId> kits) {
    return jdbc.sql("select " + column + " from stock where product_id = any (?)")
        .param(ids(kits))
        .query(Integer.class)
        .single();
  }

  private int lines(String state, List<ProductId> kits) {
    return jdbc.sql(
            """
            select coalesce(sum(l.quantity), 0)
            from stock_reservation r join stock_reservation_line l using (reference)
            where r.state = ? and l.product_id = any (?)
            """)
        .params(state, ids(kits))
        .query(Integer.class)
        .single();
  }

  private static UUID[] ids(List<ProductId> kits) {
    return kits.stream().map(ProductId::value).toArray(UUID[]::new);
  }
}
