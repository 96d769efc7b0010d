package io.homeroom.payments.invoice;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how refunds of periods have ended, also those that ended before that was told. */
@Component
class TellingEndedRefunds {
  private static final int BATCH = 100;

  private final EndedRefunds ended;
  private final ApplicationEventPublisher events;

  TellingEndedRefunds(EndedRefunds ended, ApplicationEventPublisher events) {
    this.ended = ended;
    this.events = events;
  }

  @Scheduled(fixedDelayString = "${homeroom.refund.sweep:PT1S}")
  @Transactional
  public void tell() {
    ended.takeUntold(BATCH).forEach(events::publishEvent);
  }
}
