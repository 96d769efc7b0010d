package io.homeroom.booking.enrolment;

import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.People;
import io.homeroom.booking.enrolment.holding.ExpiringHold;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody wants the seat of a hold that is being ended at this moment. */
@BookingTest
class EndedMeanwhileIT {
  @Autowired People people;
  @Autowired Bookings bookings;
  @Autowired ExpiringHold expiring;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void getsIt() throws Exception {
    var session = people.coach().session(1);
    var id = new BookingId(people.family().hold(session).expect(201).id("bookingId"));
    var other = people.family();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var held =
          transactions.execute(
              _ -> {
                bookings.lock(id);
                clock.advance(Duration.ofMinutes(16));
                var asking = threads.submit(() -> other.hold(session));
                await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaits);
                expiring.endUnpaid(id);
                return asking;
              });

      held.get(20, TimeUnit.SECONDS).expect(201);
    }
  }

  /** What sweeps goes past what is locked; who waits is who asks. */
  private boolean somebodyWaits() {
    return jdbc.sql(
            """
            select exists (select 1 from pg_stat_activity
              where wait_event_type = 'Lock' and query like 'select id from booking%for update')
            """)
        .query(Boolean.class)
        .single();
  }
}
