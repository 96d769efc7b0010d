package io.homeroom.platform.messaging.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.messaging.backing.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class InboxIT {

  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

  private final DataSource dataSource = Database.fresh().dataSource();
  private final Inbox inbox = inboxAt(START);
  private final AtomicInteger effects = new AtomicInteger();
  private final UUID event = UUID.randomUUID();

  private Inbox inboxAt(Instant time) {
    return new Inbox(
        JdbcClient.create(dataSource),
        new TransactionTemplate(new DataSourceTransactionManager(dataSource)),
        Clock.fixed(time, ZoneOffset.UTC));
  }

  @Test
  void letsOneOfManySimultaneousRepetitionsPass() {
    try (var threads = Executors.newFixedThreadPool(8)) {
      IntStream.range(0, 8).forEach(_ -> threads.execute(this::receive));
    }

    assertThat(effects).hasValue(1);
  }

  @Test
  void remembersForEachSubscription() {
    receive();
    inbox.of(event, "another", effects::incrementAndGet);

    assertThat(effects).hasValue(2);
  }

  @Test
  void forgetsWhatRolledBack() {
    assertThatThrownBy(
            () ->
                inbox.of(
                    event,
                    "subscription",
                    () -> {
                      throw new IllegalStateException("failed");
                    }))
        .hasMessage("failed");

    receive();

    assertThat(effects).hasValue(1);
  }

  @Test
  void forgetsWhatIsOlderThanItsKeep() {
    receive();
    var keep = Duration.ofDays(30);

    assertThat(inboxAt(START.plus(keep)).forgetOlderThan(keep)).isZero();
    assertThat(inboxAt(START.plus(keep).plusMillis(1)).forgetOlderThan(keep)).isEqualTo(1);
  }

  private void receive() {
    inbox.of(event, "subscription", effects::incrementAndGet);
  }
}
