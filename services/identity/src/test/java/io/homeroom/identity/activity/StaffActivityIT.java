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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeService
class StaffActivityIT {
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
    tellsWhatStaffDid(
        "marketplace", "list-orders", "read-order", "refund-order", "list-gifts", "refund-gift");
  }

  @Test
  void tellsWhatStaffDidWithPaymentsAndWhen() {
    tellsWhatStaffDid(
        "payments", "list-payments", "read-payment", "list-refunds", "refund-payment");
  }

  @Test
  void tellsWhatStaffDidWithBookingsAndWhen() {
    tellsWhatStaffDid(
        "booking", "list-bookings", "read-booking", "call-session-off", "read-credits");
  }

  private void tellsWhatStaffDid(String service, String... acts) {
    var moderator = UUID.randomUUID();
    var thing = UUID.randomUUID();
    var family = UUID.randomUUID();

    for (var act : acts) {
      tell(service, moderator, act, thing, family);
    }

    await().untilAsserted(() -> assertThat(about(thing)).hasSize(acts.length));
    assertThat(about(family))
        .containsExactlyElementsOf(
            Stream.of(acts)
                .map(act -> new Row(act, "done", moderator, "moderator", "some-session", THEN))
                .toList());
  }

  private void tell(String service, UUID moderator, String act, UUID... subjects) {
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
                    "homeroom." + service + ".staff",
                    moderator,
                    service + ".staff-acted.v1",
                    acted)));
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
