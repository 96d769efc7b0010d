package io.homeroom.identity.activity.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.activity.chain.Finding.Kind;
import io.homeroom.identity.activity.chain.Verification.Verdict;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody who owns the database does to the log, and how it shows. */
class TamperingIT {
  private static final int ENTRIES = 6;
  private Log log;
  private JdbcClient jdbc;

  @BeforeEach
  void sixEntriesOfWhichFourAreAnchored() {
    log = new Log();
    jdbc = log.jdbc;
    log.append(4);
    log.anchor();
    log.append(2);
    log.recent.forget();
    log.disarm();
  }

  @Test
  void isIntactAsLongAsNobodyDoes() {
    var verification = log.verify();

    assertThat(verification.verdict()).isEqualTo(Verdict.INTACT);
    assertThat(verification.entries()).isEqualTo(ENTRIES);
    assertThat(verification.anchored()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "occurred_at = occurred_at - interval '1 us'",
        "action = 'sign-out'",
        "outcome = 'locked'",
        "detail = 'other'",
        "detail = null",
        "actor = gen_random_uuid()",
        "actor_role = 'superadmin'",
        "session = 'other'",
        "subjects = '{}'",
        "subjects = subjects || null::uuid",
        "trace_id = ''",
        "request_id = E'a\\nb'",
      })
  void findsAChangedField(String change) {
    jdbc.sql("update activity set " + change + " where sequence = 3").update();

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.CHANGED, 3));
  }

  @Test
  void findsTheNewestChanged() {
    jdbc.sql("update activity set outcome = 'locked' where sequence = 6").update();

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.CHANGED, 6));
  }

  @Test
  void findsARemovedEntry() {
    jdbc.sql("delete from activity where sequence = 2").update();

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.MISSING, 2));
  }

  @Test
  void findsTheFirstRemoved() {
    jdbc.sql("delete from activity where sequence = 1").update();

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.MISSING, 1));
  }

  @Test
  void findsARemovedEntryWhoseGapWasClosed() {
    jdbc.sql("delete from activity where sequence = 5").update();
    jdbc.sql("update activity set sequence = 5 where sequence = 6").update();

    assertThat(log.verify().findings())
        .containsExactly(new Finding(Kind.CHANGED, 5), new Finding(Kind.CUT_OFF, 6));
  }

  @Test
  void findsEntriesThatChangedPlaces() {
    for (var step :
        List.of("99 where sequence = 2", "2 where sequence = 3", "3 where sequence = 99")) {
      jdbc.sql("update activity set sequence = " + step).update();
    }

    assertThat(log.verify().findings())
        .contains(new Finding(Kind.CHANGED, 2), new Finding(Kind.CHANGED, 3));
  }

  @Test
  void findsAnInsertedEntry() {
    jdbc.sql(
            """
            insert into activity select 7, occurred_at, action, outcome, detail, actor, actor_role,
              session, subjects, trace_id, request_id, key_id, mac from activity where sequence = 6
            """)
        .update();

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.CHANGED, 7));
  }

  @Test
  void findsTheEndCutOff() {
    jdbc.sql("delete from activity where sequence > 3").update();

    assertThat(log.verify().findings())
        .containsExactly(new Finding(Kind.CUT_OFF, 6), new Finding(Kind.CUT_OFF, 4));
  }

  @Test
  void findsTheEndCutOffAndGrownAgain() {
    jdbc.sql("delete from activity where sequence > 3").update();
    log.append(5);
    log.anchor();

    assertThat(log.verify().findings())
        .containsExactly(new Finding(Kind.MISSING, 4), new Finding(Kind.CUT_OFF, 4));
  }

  @Test
  void findsEverythingRemoved() {
    jdbc.sql("truncate activity").update();

    assertThat(log.verify().verdict()).isEqualTo(Verdict.TAMPERED);
  }

  @Test
  void findsEntriesMadeWithoutTheKey() {
    log.append(1, Log.key(Log.ANOTHER_KEY));

    assertThat(log.verify().findings()).containsExactly(new Finding(Kind.KEY_UNKNOWN, 7));
  }

  @Test
  void goesOnWithANewKeyBesideTheFormerOne() {
    var rotated = Log.key(Log.ANOTHER_KEY, Log.ONE_KEY);
    log.append(1, rotated);

    assertThat(log.verify(rotated).verdict()).isEqualTo(Verdict.INTACT);
  }

  @Test
  void isUndecidedWithoutAnchors() {
    log.lasting.forget();

    assertThat(log.verify().verdict()).isEqualTo(Verdict.UNDECIDED);
  }
}
