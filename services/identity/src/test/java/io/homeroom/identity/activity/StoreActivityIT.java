package io.homeroom.identity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.identity.WholeService;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeService
class StoreActivityIT {
  private record Row(
      String action, String outcome, UUID actor, String actorRole, String session, Instant at) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getString("action"),
          row.getString("outcome"),
          row.getObject("actor", UUID.class),
          row.getString("actor_role"),
          row.getString("session"),
          row.getTimestamp("occurred_at").toInstant());
    }
  }

  private static final Instant THEN = Instant.parse("2026-10-22T10:15:30.123456Z");

  @Autowired Outbox outbox;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void tellsWhatStaffDidInTheStoreAndWhen() {
    var moderator = UUID.randomUUID();
    var order = UUID.randomUUID();
    var buyer = UUID.randomUUID();

    tell(moderator, "read-order", order, buyer);
    tell(moderator, "refund-order", order, buyer);

    await().untilAsserted(() -> assertThat(about(order)).hasSize(2));
    assertThat(about(buyer))
        .containsExactly(
            new Row("read-order", "done", moderator, "moderator", "some-session", THEN),
            new Row("refund-order", "done", moderator, "moderator", "some-session", THEN));
  }

  private void tell(UUID moderator, String act, UUID... subjects) {
    var acted =
        Map.of(
            "personId",
            moderator,
            "role",
            "moderator",
            "sessionId",
            "some-session",
            "act",
            act,
            "subjects",
            List.of(subjects),
            "occurredAt",
            THEN.toString());
    transaction.executeWithoutResult(
        _ ->
            outbox.publish(
                new OutgoingEvent(
                    "homeroom.marketplace.staff", moderator, "marketplace.staff-acted.v1", acted)));
  }

  private List<Row> about(UUID subject) {
    return jdbc.sql(
            """
            select action, outcome, actor, actor_role, session, occurred_at from activity
            where :subject = any(subjects) order by sequence
            """)
        .param("subject", subject)
        .query((row, _) -> Row.of(row))
        .list();
  }
}
