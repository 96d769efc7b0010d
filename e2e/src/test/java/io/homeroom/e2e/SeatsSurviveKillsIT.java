package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many want the twelve seats of two sessions at the same hour, while what sells them is killed with
 * -9: two parts at once and with few people in every run; with 500 people by {@code ./homeroom test
 * --long}, each of three parts after the other, then two at once. What has happened is read from
 * the databases and from the provider afterwards.
 */
@ExtendWith(RunningPlatform.class)
class SeatsSurviveKillsIT {
  private static final boolean LONG = Boolean.getBoolean("homeroom.long");
  private static final int FAMILIES = LONG ? 167 : 8;
  private static final Duration USE = LONG ? Duration.ofSeconds(60) : Duration.ZERO;
  private static final List<String> BOTH = List.of("booking", "payments");
  private static final List<List<String>> KILLED =
      LONG
          ? List.of(List.of("booking"), List.of("payments"), List.of("kafka"), BOTH)
          : List.of(BOTH);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Test
  void sellsNoSeatTwiceAndKeepsNoMoneyForNothing(RunningPlatform platform) throws Exception {
    try (var history = new SeatHistory(platform.postgres("booking"));
        var booking = platform.postgres("booking");
        var payments = platform.postgres("payments")) {
      var sale = SeatSale.begin(booking);
      var buyers = SeatBuyers.register(platform, FAMILIES, sale);
      var books = new SeatBooks(booking, payments);
      var provider = new ProviderBooks(platform, payments);

      useAndKill(platform, books, buyers);
      if (!LONG) {
        buyers.forEach(SeatBuyer::giveUpWhatIsHeld);
      }

      await().atMost(PATIENCE).untilAsserted(() -> assertThat(books.unsettled()).isEmpty());
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(books.outOfBalance()).isEmpty());
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(provider.differences()).isEmpty());
      assertThat(history.oversold(SeatSale.SEATS)).isEmpty();
      assertThat(books.miscounted()).isEmpty();
      assertThat(history.inTwoPlaces()).isEmpty();
      var outcome = sale.outcome(booking);
      System.out.printf(
          "%d people, seats of %d sessions: %s%n", buyers.size(), sale.sessions().size(), outcome);
      assertThat(outcome.get("paid")).isGreaterThanOrEqualTo(SeatSale.SEATS);
      if (LONG) {
        assertThat(outcome)
            .as("something of everything but what is left to chance")
            .allSatisfy(
                (kind, number) -> assertThat(kind.equals("abandoned") || number > 0).isTrue());
      }
    }
  }

  private static void useAndKill(RunningPlatform platform, SeatBooks books, List<SeatBuyer> buyers)
      throws Exception {
    var end = System.nanoTime() + USE.toNanos();
    var killing = new AtomicBoolean(true);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var uses =
          buyers.stream()
              .map(
                  buyer ->
                      threads.submit(
                          () -> buyer.goOn(() -> killing.get() || System.nanoTime() < end)))
              .toList();
      try {
        for (var parts : KILLED) {
          awaitPaid(books);
          parts.forEach(platform::kill);
          platform.restart(parts);
        }
        awaitPaid(books);
      } finally {
        killing.set(false);
      }
      for (var use : uses) {
        use.get();
      }
    }
  }

  /** Some more than before. */
  private static void awaitPaid(SeatBooks books) throws SQLException {
    var before = books.paid();
    await("bookings paid")
        .atMost(PATIENCE)
        .until(() -> books.paid() >= before + SeatSale.SEATS / 2);
  }
}
