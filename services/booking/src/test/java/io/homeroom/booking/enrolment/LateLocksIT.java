package io.homeroom.booking.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.People;
import io.homeroom.booking.enrolment.holding.ExpiringHold;
import io.homeroom.booking.enrolment.paying.ConfirmingBooking;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.Directory;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A late payment takes its locks in the same order as whatever else has to do with the child. */
@BookingTest
class LateLocksIT {
  @Autowired People people;
  @Autowired Directory families;
  @Autowired Bookings bookings;
  @Autowired ExpiringHold expiring;
  @Autowired ConfirmingBooking confirming;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;

  @Test
  void doesNotWaitInACircle() throws Exception {
    var family = people.family();
    var id = new BookingId(family.hold(people.coach().session(1)).expect(201).id("bookingId"));
    expiring.endUnpaid(id);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var paid =
          transactions.execute(
              _ -> {
                families.hold(new Child(family.child(), family.id()));
                var late = threads.submit(() -> confirming.paid(id, 2500));
                await().until(this::somebodyWaits);
                bookings.lock(id);
                return late;
              });

      assertThat(paid.get(20, TimeUnit.SECONDS).state()).isEqualTo(BookingState.CONFIRMED);
    }
  }

  private boolean somebodyWaits() {
    return jdbc.sql(
            """
            select exists (select 1 from pg_stat_activity
              where wait_event_type = 'Lock' and query like '%family_child%for share%')
            """)
        .query(Boolean.class)
        .single();
  }
}
