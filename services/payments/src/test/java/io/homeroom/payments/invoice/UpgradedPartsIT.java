package io.homeroom.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parts that were asked for before their ends were told one by one. */
@PaymentsTest
class UpgradedPartsIT {
  @Autowired DataSource database;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void migrateUntilThen() {
    until("034").load().migrate();
    jdbc.sql(
            """
            insert into upgrade.invoice (id, family_id, minor, currency)
            values ('in_1', gen_random_uuid(), 2990, 'USD')
            """)
        .update();
  }

  @AfterEach
  void drop() {
    jdbc.sql("drop schema upgrade cascade").update();
  }

  @Test
  void areToldOrLookedAtAgain() {
    var given = ask(null);
    giveBack(given, false);
    var cameBack = ask(null);
    giveBack(cameBack, true);
    var dropped = ask(null);
    var due = ask("2030-01-01");

    until("035").load().migrate();

    assertThat(stateOf(given)).isEqualTo(Map.of("state", "DONE", "due", false, "untold", true));
    assertThat(stateOf(cameBack))
        .isEqualTo(Map.of("state", "FAILED", "due", false, "untold", true));
    assertThat(stateOf(dropped)).isEqualTo(Map.of("state", "ASKED", "due", true, "untold", false));
    assertThat(stateOf(due)).isEqualTo(Map.of("state", "ASKED", "due", false, "untold", false));
  }

  private FluentConfiguration until(String version) {
    return Flyway.configure()
        .dataSource(database)
        .schemas("upgrade")
        .locations("classpath:db/platform", "classpath:db/migration")
        .outOfOrder(true)
        .target(version);
  }

  private UUID ask(@Nullable String due) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into upgrade.invoice_refund (id, invoice_id, minor, asked_at, due_at)
            values (:id, 'in_1', 500, now(), cast(:due as timestamptz))
            """)
        .param("id", id)
        .param("due", due)
        .update();
    return id;
  }

  private void giveBack(UUID refund, boolean failed) {
    jdbc.sql(
            """
            insert into upgrade.invoice_given_back (id, refund_id, invoice_id, minor, failed)
            values (?, ?, 'in_1', 500, ?)
            """)
        .params("re_" + refund, refund, failed)
        .update();
  }

  private Map<String, @Nullable Object> stateOf(UUID refund) {
    return jdbc.sql(
            """
            select state, coalesce(due_at <= now(), false) as due, ended_at is not null and not told as untold
            from upgrade.invoice_refund where id = ? and asked_minor = 500
            """)
        .param(refund)
        .query()
        .singleRow();
  }
}
