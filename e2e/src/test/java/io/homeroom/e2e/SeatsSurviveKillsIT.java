package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many want the twelve seats of two sessions at the same hour, while what sells them is killed with
 * -9: two parts at once and with few people in every run, each after the other with 500 people by
 * {@code ./homeroom test --long}. What has happened is read from the databases afterwards.
 */
@ExtendWith(RunningPlatform.class)
class SeatsSurviveKillsIT {
  private static final boolean LONG = Boolean.getBoolean("homeroom.long");
  private static final int FAMILIES = LONG ? 167 : 8;
  private static final Duration USE = LONG ? Duration.ofSeconds(60) : Duration.ZERO;
  private static final List<List<String>> KILLED =
      LONG
          ? List.of(List.of("booking"), List.of("payments"), List.of("kafka"))
          : List.of(List.of("booking", "payments"));
  private static final int AT_ONCE = 4;
  private static final int SEATS = 12;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Test
  void sellsNoSeatTwiceAndKeepsNoMoneyForNothing(RunningPlatform platform) throws Exception {
    var sessions = sessions(platform);
    var buyers = buyers(platform, sessions);
    try (var history = new SeatHistory(platform.postgres("booking"));
        var booking = platform.postgres("booking");
        var payments = platform.postgres("payments")) {
      var books = new SeatBooks(booking, payments);
      var before = books.paid();

      useAndKill(platform, books, buyers);
      if (!LONG) {
        buyers.forEach(SeatBuyer::giveUpWhatIsHeld);
      }

      await().atMost(PATIENCE).untilAsserted(() -> assertThat(books.unsettled()).isEmpty());
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(books.outOfBalance()).isEmpty());
      assertThat(history.oversold(SEATS)).isEmpty();
      assertThat(books.miscounted()).isEmpty();
      assertThat(history.inTwoPlaces()).isEmpty();
      assertThat(books.paid() - before).as("bookings paid").isGreaterThanOrEqualTo(SEATS);
      System.out.printf(
          "%d bookings were paid by %d people%n", books.paid() - before, buyers.size());
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
    await("bookings paid").atMost(PATIENCE).until(() -> books.paid() >= before + SEATS / 2);
  }

  private static List<SeatBuyer> buyers(RunningPlatform platform, List<String> sessions)
      throws Exception {
    var registering = new RegisteringAtDoor(platform.door(), platform.mailbox(), Narrator.SILENT);
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var settling =
          Collections.nCopies(
              FAMILIES,
              (Callable<List<SeatBuyer>>) () -> SeatBuyer.ofFamily(registering, sessions));
      var buyers = new ArrayList<SeatBuyer>();
      for (var family : threads.invokeAll(settling)) {
        buyers.addAll(family.get());
      }
      return buyers;
    }
  }

  /** Two at the same hour, whose coaches are rows alone: nobody has to walk through an office. */
  private static List<String> sessions(RunningPlatform platform) throws SQLException {
    try (Connection booking = platform.postgres("booking");
        var planning =
            booking.prepareStatement(
                """
                with offered as (
                  insert into course (id, coach_id, title, about, min_age, max_age, minor, currency, version)
                  select gen_random_uuid(), gen_random_uuid(), 'First aid', 'Until help comes.', 10, 18, 2500, 'EUR', 1
                  from generate_series(1, 2)
                  returning id, coach_id)
                insert into course_session (id, course_id, coach_id, local_start, zone, minutes, starts_at, ends_at, mode,
                  capacity, minor, currency, state, version)
                select gen_random_uuid(), id, coach_id, at at time zone 'UTC', 'Etc/UTC', 60, at, at + interval '1 hour',
                  'ONLINE', ?, 2500, 'EUR', 'PLANNED', 1
                from offered, lateral (select date_trunc('hour', now()) + interval '72 hours' as at) this
                returning id
                """)) {
      planning.setInt(1, SEATS);
      try (var planned = planning.executeQuery()) {
        planned.next();
        var one = planned.getString(1);
        planned.next();
        return List.of(one, planned.getString(1));
      }
    }
  }
}
