package io.homeroom.payments.subscription;

import io.homeroom.payments.Till;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.test.MovableClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Families that parents leave and join, as identity tells it. */
@TestComponent
public class Leaving {

  record GuardianLeft(UUID familyId, UUID guardianId, UUID nextFamilyId) {}

  record GuardianJoined(UUID familyId, UUID guardianId) {}

  record AccountClosed(UUID personId, UUID familyId, boolean familyClosed) {}

  private final Outbox outbox;
  private final TransactionTemplate transaction;
  private final LettingLeaversGo letting;
  private final MovableClock clock;
  private final JdbcClient jdbc;

  Leaving(
      Outbox outbox,
      TransactionTemplate transaction,
      LettingLeaversGo letting,
      MovableClock clock,
      JdbcClient jdbc) {
    this.outbox = outbox;
    this.transaction = transaction;
    this.letting = letting;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  void left(UUID family, UUID person) {
    var left = new GuardianLeft(family, person, UUID.randomUUID());
    tell("family", family, "identity.guardian-left.v1", left);
  }

  void joined(UUID family, UUID person) {
    var joined = new GuardianJoined(family, person);
    tell("family", family, "identity.guardian-joined.v1", joined);
  }

  void closed(UUID family, UUID person) {
    var closed = new AccountClosed(person, family, false);
    tell("person", person, "identity.account-closed.v1", closed);
  }

  /** Until it is known, and then what is done about it. */
  void letGo(UUID family, UUID person) {
    Till.soon().until(() -> count(family, person, "") == 1);
    letting.letThemGo();
  }

  void again() {
    letting.letThemGo();
  }

  void awaitBack(UUID family, UUID person) {
    Till.soon().until(() -> count(family, person, "") == 0);
  }

  /** Until there is nothing left to do about who has left. */
  void awaitDone(UUID family, UUID person) {
    Awaitility.await()
        .until(
            () -> {
              letting.letThemGo();
              return count(family, person, "and due_at is null") == 1;
            });
  }

  /** What could not be done at the first attempt is tried again. */
  void tryAgain() {
    clock.advance(Duration.ofMinutes(2));
    letting.letThemGo();
  }

  boolean isDueLater(UUID family, UUID person) {
    return jdbc.sql("select due_at > ? from leaver where family_id = ? and person_id = ?")
        .params(Timestamp.from(clock.instant()), family, person)
        .query(Boolean.class)
        .single();
  }

  private long count(UUID family, UUID person, String more) {
    return jdbc.sql("select count(*) from leaver where family_id = ? and person_id = ? " + more)
        .params(family, person)
        .query(Long.class)
        .single();
  }

  private void tell(String about, UUID key, String type, Record data) {
    var event = new OutgoingEvent("homeroom.identity." + about, key, type, data);
    transaction.executeWithoutResult(_ -> outbox.publish(event));
  }
}
