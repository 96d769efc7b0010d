package io.homeroom.platform.messaging.relay;

import io.homeroom.platform.messaging.MessagingProperties;
import io.homeroom.platform.messaging.outbox.Bell;
import io.homeroom.platform.messaging.relay.Dispatch.Failure;
import io.homeroom.platform.messaging.relay.OutboxEntry.Lane;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Carries the outbox to Kafka while it leads. While another one does it stands by, and passes on to
 * it what rings here.
 */
final class OutboxRelay {

  private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration BETWEEN_CALLS = Duration.ofMillis(2);

  // While it is busy: what is published meanwhile goes with the next batch.
  private static final Duration BETWEEN_BATCHES = Duration.ofMillis(4);

  private final JdbcConnectionDetails database;
  private final Supplier<Producer<String, byte[]>> producers;
  private final MessagingProperties.Relay settings;
  private final MeterRegistry meters;
  private final Bell bell;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("outbox-relay").unstarted(this::run);

  OutboxRelay(
      JdbcConnectionDetails database,
      Supplier<Producer<String, byte[]>> producers,
      MessagingProperties.Relay settings,
      MeterRegistry meters,
      Bell bell) {
    this.database = database;
    this.producers = producers;
    this.settings = settings;
    this.meters = meters;
    this.bell = bell;
  }

  void start() {
    thread.start();
  }

  /** Finishes the batch on its way and gives the lead away. */
  void stop() throws InterruptedException {
    stop.countDown();
    bell.ring();
    var _ = thread.join(Duration.ofSeconds(15));
  }

  private void run() {
    do {
      try (var session = new LeaderSession(database)) {
        do {
          if (session.takesLead()) {
            relay(session);
          } else {
            follow(session);
          }
        } while (!isStoppedWithin(Duration.ZERO));
      } catch (SQLException | InterruptedException | RuntimeException e) {
        log.warn("Outbox relay lost its session and opens another: {}", e.toString());
      }
    } while (!isStoppedWithin(POLL));
  }

  private void relay(LeaderSession session) throws SQLException, InterruptedException {
    log.info("Leads the outbox relay");
    var producer = producers.get();
    try (var followers = Listening.to(LeaderSession.connection(database), bell)) {
      while (!isStoppedWithin(Duration.ZERO) && !followers.isDeaf()) {
        var batch = session.next(settings.batch());
        if (batch.isEmpty()) {
          bell.rings();
        } else if (!settle(
            new Dispatch(producer, session).send(batch, settings.patience()), session.outbox())) {
          break;
        } else if (batch.size() < settings.batch()) {
          isStoppedWithin(BETWEEN_BATCHES);
        }
      }
    } finally {
      producer.close(Duration.ZERO);
    }
    isStoppedWithin(POLL);
  }

  /** Returns when it is time to look for the lead again. */
  private void follow(LeaderSession session) throws InterruptedException {
    var begun = System.nanoTime();
    do {
      if (!bell.rings()) {
        return;
      }
      session.tellLeader();
    } while (!isStoppedWithin(BETWEEN_CALLS) && System.nanoTime() - begun < POLL.toNanos());
  }

  /** Returns whether the producer may be used again. */
  private boolean settle(Dispatch dispatch, OutboxTable outbox) {
    outbox.clear(dispatch.delivered());
    meters.counter("homeroom.outbox.sent").increment(dispatch.delivered().size());
    var kafkaIsThere = dispatch.failures().values().stream().allMatch(Failure::refused);
    if (kafkaIsThere || !dispatch.delivered().isEmpty()) {
      dispatch.failures().forEach((lane, failure) -> hold(lane, failure, outbox));
    } else {
      log.warn("Kafka is away, the outbox waits with {} keys", dispatch.failures().size());
    }
    return kafkaIsThere;
  }

  private void hold(Lane lane, Failure failure, OutboxTable outbox) {
    var parked = failure.refusals() >= settings.attempts();
    log.atLevel(parked ? Level.ERROR : Level.WARN)
        .log("{} {}, {}", parked ? "Parks" : "Holds back", lane, failure);
    meters.counter("homeroom.outbox.retries").increment();
    var wait = parked ? null : settings.backoff().multipliedBy(1L << failure.refusals());
    outbox.hold(lane, failure.refusals(), failure.cause().toString(), wait);
  }

  private boolean isStoppedWithin(Duration wait) {
    try {
      return stop.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }
}
