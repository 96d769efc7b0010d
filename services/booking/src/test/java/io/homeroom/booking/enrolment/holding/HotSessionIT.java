package io.homeroom.booking.enrolment.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.People;
import io.homeroom.booking.schedule.CourseSessionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many want the seats of one session, whose row somebody has. */
@BookingTest
class HotSessionIT {
  @Autowired People people;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;

  @Test
  void leavesConnectionsToWhoWantsAnother() throws Exception {
    var coach = people.coach();
    var hot = coach.session(50);
    var other = queuedElsewhere(coach, hot);
    var last = people.family();
    var families = Stream.generate(people::family).limit(30).toList();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> holds = new ArrayList<>();
      transactions.executeWithoutResult(
          _ -> {
            lock(hot);
            families.forEach(family -> holds.add(threads.submit(() -> family.hold(hot).status())));
            await().until(() -> waiting() == HoldTurns.AT_ONCE);

            assertThat(last.hold(other).status()).isEqualTo(201);
          });

      List<Integer> answers = new ArrayList<>();
      for (var hold : holds) {
        answers.add(hold.get());
      }
      assertThat(answers).contains(201).isSubsetOf(201, 503);
      assertThat(50 - coach.free(hot)).isEqualTo(Collections.frequency(answers, 201));
    }
  }

  /** Sessions whose ids fall together share a queue. */
  private static UUID queuedElsewhere(Coach coach, UUID session) {
    return IntStream.iterate(48, hours -> hours + 2)
        .mapToObj(hours -> coach.session(hours, 5))
        .filter(other -> queueOf(other) != queueOf(session))
        .findFirst()
        .orElseThrow();
  }

  private static int queueOf(UUID session) {
    return HoldTurns.queueOf(new CourseSessionId(session));
  }

  private void lock(UUID session) {
    jdbc.sql("select id from course_session where id = ? for update")
        .param(session)
        .query(UUID.class)
        .single();
  }

  private long waiting() {
    return jdbc.sql(
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like '%update course_session set taken%'
            """)
        .query(Long.class)
        .single();
  }
}
