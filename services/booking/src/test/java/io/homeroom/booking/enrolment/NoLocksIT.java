package io.homeroom.booking.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is locked while payments takes its time. */
@BookingTest
class NoLocksIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired JdbcClient jdbc;

  @Test
  void areHeldWhilePaymentsIsAsked() throws Exception {
    var session = people.coach().session(5);
    var family = people.family();
    var gate = payments.stopFor(family.id());

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var slow = threads.submit(() -> family.hold(session).status());
      await().until(gate::hasQueuedThreads);

      var untouched =
          jdbc.sql("select count(*) from course_session where id = ? and taken = 1")
              .param(session)
              .query(Long.class)
              .single();
      assertThat(untouched).isEqualTo(1);
      jdbc.sql("select 1 from course_session where id = ? for update nowait")
          .param(session)
          .query(Integer.class)
          .single();
      jdbc.sql("select 1 from family_child where child_id = ? for update nowait")
          .param(family.child())
          .query(Integer.class)
          .single();
      gate.release(10);

      assertThat(slow.get()).isBetween(201, 202);
    }
  }
}
