package io.homeroom.booking.credit;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A package is paid: its credits are the family's, once however often that is told. */
@Component
public class CreditingPurchase {
  private final Purchases purchases;
  private final BoughtCredits credits;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CreditingPurchase(
      Purchases purchases, BoughtCredits credits, ApplicationEventPublisher events, Clock clock) {
    this.purchases = purchases;
    this.credits = credits;
    this.events = events;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  /** Whether it is a package; if all of it was paid back, what is left of its credits goes. */
  @Transactional
  public boolean refunded(UUID id, boolean full) {
    if (full) {
      purchases.refund(id, clock.instant()).ifPresent(credits::revoke);
    }
    return purchases.exists(id);
  }

  /**
   * Whether it is a package. If all of the money has come again at once, so do its credits; of
   * parts staff has to make something.
   */
  @Transactional
  public boolean refundFailed(UUID id, long minor) {
    purchases.keep(id, minor).ifPresent(credits::restore);
    return purchases.exists(id);
  }

  /** Whether it is a package that was paid for. */
  @Transactional
  public boolean paid(UUID id) {
    var purchase = purchases.pay(id, clock.instant());
    purchase.ifPresent(this::credit);
    return purchase.isPresent() || purchases.exists(id);
  }

  private void credit(Purchase paid) {
    credits.buy(paid);
    events.publishEvent(new CreditsBought(paid, clock.instant()));
  }
}
