package io.homeroom.platform.messaging.subscription;

import io.homeroom.platform.messaging.MessagingProperties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Forgets from time to time what is too old to be repeated. Several processes do no harm. */
final class InboxCleaning implements InitializingBean, DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(InboxCleaning.class);

  private final Inbox inbox;
  private final MessagingProperties.Inbox settings;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("inbox-cleaning").daemon().factory());

  InboxCleaning(Inbox inbox, MessagingProperties.Inbox settings) {
    this.inbox = inbox;
    this.settings = settings;
  }

  @Override
  public void afterPropertiesSet() {
    var wait = settings.cleaning().toMillis();
    var _ = timer.scheduleWithFixedDelay(this::clean, wait, wait, TimeUnit.MILLISECONDS);
  }

  private void clean() {
    try {
      log.debug("Inbox forgot {} events", inbox.forgetOlderThan(settings.keep()));
    } catch (RuntimeException e) {
      log.warn("Inbox was not cleaned: {}", e.toString());
    }
  }

  @Override
  public void destroy() {
    timer.shutdownNow();
  }
}
