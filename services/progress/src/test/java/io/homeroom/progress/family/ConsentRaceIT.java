package io.homeroom.progress.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.families.Directory;
import io.homeroom.platform.families.consent.CoreConsent;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgressTest
class ConsentRaceIT {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  @Autowired Families families;
  @Autowired Directory directory;
  @Autowired CoreConsent consent;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;

  private Family family;

  @BeforeEach
  void register() {
    family = families.register();
    family.give(10);
  }

  @Test
  void obeysAWithdrawalThatIsDecidedWhileTheChildIsWaitedFor() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answer =
          transactions.execute(
              _ -> {
                directory.hold(family.child());
                var waiting = give(threads);
                jdbc.sql(
                        """
                        insert into family_core_decision (scope_id, granted, decided_at)
                        values (?, false, now())
                        """)
                    .param(family.child().family())
                    .update();
                return waiting;
              });

      assertThat(answer.get().status()).isEqualTo(422);
    }
  }

  @Test
  void letsADecisionWaitForWhatIsBeingDone() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answer =
          transactions.execute(
              _ -> {
                directory.hold(family.child());
                threads.execute(() -> consent.decide(family.child().family(), false, NOW));
                await().until(() -> waiting() == 1);
                var waiting = give(threads);
                await().until(() -> waiting() == 2);
                return waiting;
              });

      assertThat(answer.get().status()).isEqualTo(422);
    }
  }

  private Future<Answer> give(ExecutorService threads) {
    var before = waiting();
    var task = threads.submit(() -> family.parent().post("/api/tasks", family.task(10)));
    await().until(() -> waiting() > before);
    return task;
  }

  private int waiting() {
    return jdbc.sql(
            """
            select count(*) from pg_stat_activity
            where wait_event_type = 'Lock' and datname = current_database()
            """)
        .query(Integer.class)
        .single();
  }
}
