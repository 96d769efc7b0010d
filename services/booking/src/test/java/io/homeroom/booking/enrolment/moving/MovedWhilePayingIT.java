package io.homeroom.booking.enrolment.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.People;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.paying.ConfirmingBooking;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A seat that is paid in the moment its session is moved is at the session's new time. */
@BookingTest
class MovedWhilePayingIT {
  @Autowired People people;
  @Autowired ConfirmingBooking confirming;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;

  @Test
  void isAtItsNewTime() throws Exception {
    var session = people.coach().session(2);
    var id = new BookingId(people.family().hold(session).expect(201).id("bookingId"));

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var paid =
          transactions.execute(
              _ -> {
                moveByAnHour(session);
                var waiting = threads.submit(() -> confirming.paid(id, 2500));
                await().until(this::somebodyWaits);
                return waiting;
              });

      assertThat(paid.get(20, TimeUnit.SECONDS).state()).isEqualTo(BookingState.CONFIRMED);
    }
    assertThat(isAtItsTime(session)).isTrue();
  }

  /** As replanning does: the session, then its seats. */
  private void moveByAnHour(UUID session) {
    jdbc.sql(
            """
            update course_session set starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour'
            where id = ?
            """)
        .param(session)
        .update();
    jdbc.sql(
            """
            update seat set during = (select tstzrange(starts_at, ends_at) from course_session where id = session_id)
            where session_id = ?
            """)
        .param(session)
        .update();
  }

  private boolean somebodyWaits() {
    return jdbc.sql(
            """
            select exists (select 1 from pg_stat_activity
              where wait_event_type = 'Lock' and query like 'update seat set state%')
            """)
        .query(Boolean.class)
        .single();
  }

  private boolean isAtItsTime(UUID session) {
    return jdbc.sql(
            """
            select during = tstzrange(starts_at, ends_at) from seat join course_session s on s.id = session_id
            where session_id = ?
            """)
        .param(session)
        .query(Boolean.class)
        .single();
  }
}
