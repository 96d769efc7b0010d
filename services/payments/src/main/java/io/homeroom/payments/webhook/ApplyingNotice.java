package io.homeroom.payments.webhook;

import io.homeroom.payments.provider.Happening;
import io.homeroom.payments.provider.Providers;
import io.homeroom.payments.webhook.KeptNotices.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applies a notice once: its effects and its end are one transaction. */
@Component
class ApplyingNotice {
  private static final Logger LOG = LoggerFactory.getLogger(ApplyingNotice.class);
  private final KeptNotices kept;
  private final Providers providers;
  private final ApplicationEventPublisher events;
  private final MeterRegistry meters;

  ApplyingNotice(
      KeptNotices kept,
      Providers providers,
      ApplicationEventPublisher events,
      MeterRegistry meters) {
    this.kept = kept;
    this.providers = providers;
    this.events = events;
    this.meters = meters;
  }

  @Transactional
  public void apply(String id) {
    kept.take(id).ifPresent(this::apply);
  }

  private void apply(Notice notice) {
    var happening = providers.noticesOf(notice.provider()).read(notice.payload());
    if (happening instanceof Happening.Unknown) {
      LOG.warn("Nothing is known of notices of type {}", notice.type());
      meters.counter("homeroom.webhooks.unknown", "type", notice.type()).increment();
      kept.settle(notice.id(), Outcome.UNKNOWN);
      return;
    }
    events.publishEvent(happening);
    kept.settle(notice.id(), Outcome.APPLIED);
  }
}
