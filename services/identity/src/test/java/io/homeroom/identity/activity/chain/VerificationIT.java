package io.homeroom.identity.activity.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Answer;
import io.homeroom.identity.Households;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.activity.anchor.Anchors;
import io.homeroom.identity.activity.anchor.Head;
import io.homeroom.identity.activity.chain.Finding.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of the whole service, with anchors in Kafka. */
@WholeService
class VerificationIT {
  @Autowired Households households;
  @Autowired ActivityLog log;
  @Autowired VerifyingLog verifying;

  @Autowired
  @Qualifier(Anchors.RECENT)
  Anchors recent;

  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;

  @Test
  void findsTheLogIntactUpToItsAnchor() {
    households.register();
    long newest = newest();

    var report = awaitAnchored(newest);

    assertThat(report.text("verdict")).isEqualTo("intact");
    assertThat(report.json().path("findings")).isEmpty();
  }

  @Test
  void tellsItInWordsToo() {
    awaitAnchored(1);

    var words =
        households
            .service("operator")
            .call(
                HttpMethod.POST,
                "/internal/activity/verify",
                null,
                headers -> headers.setAccept(List.of(MediaType.TEXT_PLAIN)))
            .expect(200);

    assertThat(words.body()).startsWith("intact: ").contains("an anchor outside the database");
  }

  @Test
  void missesWhatWasCutOffTheEnd() {
    log.record(Activity.of(Action.CHANGE_CHILD, UUID.randomUUID()));
    long newest = newest();
    awaitAnchored(newest);

    var verification =
        transactions.execute(
            status -> {
              status.setRollbackOnly();
              jdbc.sql("alter table activity disable trigger all").update();
              jdbc.sql("delete from activity where sequence >= ?").param(newest).update();
              return verifying.verify();
            });

    assertThat(verification.findings()).contains(new Finding(Kind.CUT_OFF, newest));
  }

  @Test
  void missesTheNewestEntryFromTheMomentItIsWritten() {
    var child = UUID.randomUUID();
    log.record(Activity.of(Action.CHANGE_CHILD, child));

    var told = new ArrayList<Head>();
    recent.read(told::addAll);

    long entry =
        jdbc.sql("select sequence from activity where ? = any(subjects)")
            .param(child)
            .query(Long.class)
            .single();
    assertThat(told).extracting(Head::sequence).contains(entry);
    assertThat(jdbc.sql("select sequence from activity_head").query(Long.class).single())
        .isGreaterThanOrEqualTo(entry);
  }

  @Test
  void isForServicesOnly() {
    var parent = households.register();

    parent.home().post("/internal/activity/verify", null).expect(403);
    households.internal().post("/internal/activity/verify", null).expect(403);
    households.api().post("/internal/activity/verify", null).expect(401);
  }

  private Answer awaitAnchored(long sequence) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                households.service("operator").post("/internal/activity/verify", null).expect(200),
            report -> report.json().path("anchored").asLong(0) >= sequence);
  }

  private long newest() {
    return jdbc.sql("select max(sequence) from activity").query(Long.class).single();
  }
}
