package io.homeroom.booking.enrolment.cancelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.http.AtOnce;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two parents give up the same child's seat. */
@BookingTest
class CancellingAtOnceIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;

  @Test
  void paysBackASeatOnceThoughSomebodyElseGivesItUpMeanwhile() throws Exception {
    var session = people.coach().session(4);
    var family = people.family(2);
    var booking = family.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    family.confirm(booking).expect(200);
    var one = Map.of("bookingId", booking, "childIds", List.of(family.child()));

    List<Integer> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var cancelling =
          transactions.execute(
              _ -> {
                lock(booking);
                Future<List<Integer>> both =
                    threads.submit(
                        () ->
                            AtOnce.call(
                                2,
                                () -> family.parent().post("/api/sessions/cancel", one).status()));
                await().until(() -> waiting() == 2);
                return both;
              });
      answers = cancelling.get();
    }

    assertThat(answers).containsExactlyInAnyOrder(200, 422);
    assertThat(family.booking(booking).path("refunded").asLong()).isEqualTo(2500);
    assertThat(family.booking(booking).path("refunds")).hasSize(1);
    assertThat(taken(session)).isEqualTo(1);
  }

  private void lock(UUID booking) {
    jdbc.sql("select id from booking where id = ? for update").param(booking).query().singleRow();
  }

  private long waiting() {
    return jdbc.sql(
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query ilike '%from booking%for update%'
            """)
        .query(Long.class)
        .single();
  }

  private int taken(UUID session) {
    return jdbc.sql("select taken from course_session where id = ?")
        .param(session)
        .query(Integer.class)
        .single();
  }
}
