package io.homeroom.booking.credit.refunding;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Pays back what nobody can use, family by family: at once, and what is paid or comes back later
 * then.
 */
@Component
class PayingBackUnused {
  private static final Logger LOG = LoggerFactory.getLogger(PayingBackUnused.class);
  private static final int AT_ONCE = 200;

  private final UnusedCredits unused;
  private final PayingBackCredits paying;

  PayingBackUnused(UnusedCredits unused, PayingBackCredits paying) {
    this.unused = unused;
    this.paying = paying;
  }

  @Scheduled(fixedDelayString = "${homeroom.credit.sweep:PT3S}")
  void payBack() {
    for (var account : unused.accounts(AT_ONCE)) {
      try {
        paying.payBack(account);
      } catch (RuntimeException failed) {
        LOG.warn("Credits of family {} are left for later", account.family(), failed);
      }
    }
  }
}
