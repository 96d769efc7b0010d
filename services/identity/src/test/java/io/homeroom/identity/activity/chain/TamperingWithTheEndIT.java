package io.homeroom.identity.activity.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.activity.chain.Finding.Kind;
import io.homeroom.identity.activity.chain.Verification.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody who owns the database does to entries that no lasting anchor vouches for yet. */
class TamperingWithTheEndIT {
  private Log log;
  private JdbcClient jdbc;

  @BeforeEach
  void sixEntriesOfWhichNoneIsAnchoredForLong() {
    log = new Log();
    jdbc = log.jdbc;
    log.append(6);
    log.lasting.goAway();
    log.disarm();
  }

  @Test
  void isUndecidedAsLongAsNobodyDoes() {
    var verification = log.verify();

    assertThat(verification.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(verification.recent()).isEqualTo(6);
    assertThat(verification.unanchored()).isZero();
  }

  @Test
  void findsTheNewestRemoved() {
    jdbc.sql("delete from activity where sequence = 6").update();

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.CUT_OFF, 6));
  }

  @Test
  void findsTheNewestRemovedByTheSealedHeadAlone() {
    log.recent.goAway();
    jdbc.sql("delete from activity where sequence = 6").update();

    var verification = log.verify();

    assertThat(verification.verdict()).isEqualTo(Verdict.TAMPERED);
    assertThat(verification.findings()).containsExactly(new Finding(Kind.CUT_OFF, 6));
  }

  @Test
  void findsEverythingRemovedByTheSealedHeadAlone() {
    log.recent.goAway();
    jdbc.sql("truncate activity").update();

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.CUT_OFF, 6));
  }

  @Test
  void findsTheNewestRemovedWhenOthersCameAfterwards() {
    log.recent.goAway();
    jdbc.sql("delete from activity where sequence = 6").update();
    log.append(2);

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.MISSING, 6));
  }

  @Test
  void findsTheHeadRemovedToo() {
    log.recent.goAway();
    jdbc.sql("delete from activity where sequence = 6").update();
    jdbc.sql("delete from activity_head").update();
    log.append(1);

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.HEAD_CHANGED, 6));
  }

  @Test
  void findsAHeadMadeToFit() {
    log.recent.goAway();
    jdbc.sql("delete from activity where sequence = 6").update();
    fit(5);
    log.append(1);

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.HEAD_CHANGED, 6));
  }

  @Test
  void findsTheNewestRemovedUnderAnOlderHead() {
    jdbc.sql("create table kept as select * from activity_head").update();
    log.append(1);
    jdbc.sql("delete from activity where sequence = 7").update();
    jdbc.sql("delete from activity_head").update();
    jdbc.sql("insert into activity_head select * from kept").update();

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.CUT_OFF, 7));

    log.append(1);

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.NOT_AS_ANCHORED, 7));
  }

  @Test
  void catchesUpWithAnOlderHeadWhereNothingIsGone() {
    jdbc.sql("create table kept as select * from activity_head").update();
    log.append(2);
    jdbc.sql("delete from activity_head").update();
    jdbc.sql("insert into activity_head select * from kept").update();
    log.append(1);
    log.recent.goAway();

    assertThat(log.verify().findings()).isEmpty();

    jdbc.sql("delete from activity where sequence = 9").update();

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.CUT_OFF, 9));
  }

  private void fit(long sequence) {
    jdbc.sql(
            """
            update activity_head set sequence = newest.sequence, mac = newest.mac
            from activity newest where newest.sequence = ?
            """)
        .param(sequence)
        .update();
  }
}
