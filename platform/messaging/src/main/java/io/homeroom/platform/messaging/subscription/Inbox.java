package io.homeroom.platform.messaging.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers what was received, in the same transaction as the effect. */
final class Inbox implements Delivery {

  // A repetition that arrives meanwhile waits here for the first one's commit or rollback.
  private static final String RECEIVE =
      """
      insert into inbox (subscription, event_id, received_at) values (?, ?, ?)
      on conflict do nothing
      """;

  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Inbox(JdbcClient sql, TransactionTemplate transaction, Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void of(UUID eventId, String subscription, Runnable effect) {
    transaction.executeWithoutResult(
        status -> {
          if (isNew(eventId, subscription)) {
            effect.run();
          }
        });
  }

  private boolean isNew(UUID eventId, String subscription) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    return sql.sql(RECEIVE).params(subscription, eventId, now).update() == 1;
  }

  int forgetOlderThan(Duration age) {
    var oldest = clock.instant().minus(age).atOffset(ZoneOffset.UTC);
    return sql.sql("delete from inbox where received_at < ?").param(oldest).update();
  }
}
