package io.homeroom.payments.webhook;

import io.homeroom.payments.provider.NotYet;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.Providers;
import io.homeroom.payments.webhook.KeptNotices.Outcome;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps what the provider tells, then has it applied. What cannot be applied yet, for it came
 * before what it is about, is tried again with growing pauses, and given up after some days.
 */
@Component
public class ReceivingNotices {
  private static final Logger LOG = LoggerFactory.getLogger(ReceivingNotices.class);
  private static final Duration MOMENT = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_ATTEMPTS = 90;
  private static final int BATCH = 200;
  private static final int AT_ONCE = 4;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().name("webhook-", 0).factory());
  private final KeptNotices kept;
  private final Providers providers;
  private final ApplyingNotice applying;
  private final Clock clock;

  ReceivingNotices(KeptNotices kept, Providers providers, ApplyingNotice applying, Clock clock) {
    this.kept = kept;
    this.providers = providers;
    this.applying = applying;
    this.clock = clock;
  }

  /**
   * Keeps it: if that fails, the provider tells it again.
   *
   * @param signature what came beside it, by the names of headers in small letters
   * @throws io.homeroom.payments.provider.NotSigned if it is not the provider's
   */
  public void receive(Provider provider, String payload, Map<String, String> signature) {
    var head = providers.noticesOf(provider).check(payload, signature);
    var now = clock.instant();
    if (kept.keep(provider, head, payload, now, now.plus(MOMENT))) {
      threads.execute(() -> apply(head.id()));
    }
  }

  /** What an instance that has gone has left, and what waited for something else. */
  @Scheduled(fixedDelayString = "${homeroom.webhook.sweep:PT1S}")
  void applyLeft() throws InterruptedException {
    for (var due = takeDue(); !due.isEmpty(); due = takeDue()) {
      threads.invokeAll(due);
    }
  }

  private List<Callable<String>> takeDue() {
    return kept.takeDue(clock.instant(), MOMENT, BATCH).stream()
        .map(id -> (Callable<String>) () -> apply(id))
        .toList();
  }

  private String apply(String id) {
    try {
      applying.apply(id);
    } catch (NotYet early) {
      LOG.info("Notice {} waits for {}", id, early.getMessage());
      postpone(id);
    } catch (RuntimeException failed) {
      LOG.error("Notice {} is left for later", id, failed);
      postpone(id);
    }
    return id;
  }

  private void postpone(String id) {
    if (kept.postpone(id, clock.instant(), LONGEST_PAUSE) > MOST_ATTEMPTS) {
      LOG.error("Notice {} is given up", id);
      kept.settle(id, Outcome.GIVEN_UP);
    }
  }

  @PreDestroy
  void close() {
    threads.shutdown();
  }
}
