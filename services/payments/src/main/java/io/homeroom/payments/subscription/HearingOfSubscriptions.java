package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.Happening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the provider tells of subscriptions, within the transaction of its notice. */
@Component
class HearingOfSubscriptions {
  private static final Logger LOG = LoggerFactory.getLogger(HearingOfSubscriptions.class);
  private final SubscriptionSteps steps;
  private final FollowingSubscriptions following;
  private final BookingPeriods periods;

  HearingOfSubscriptions(
      SubscriptionSteps steps, FollowingSubscriptions following, BookingPeriods periods) {
    this.steps = steps;
    this.following = following;
    this.periods = periods;
  }

  @EventListener
  void on(Happening.SubscriptionMoved told) {
    if (told.reference().isEmpty() || told.plan().isEmpty()) {
      LOG.error("Subscription {} is none of ours", told.subscriptionId());
      return;
    }
    following.follow(told);
  }

  @EventListener
  void on(Happening.SessionEnded told) {
    steps.end(told.sessionId());
  }

  @EventListener
  void on(Happening.InvoicePaid told) {
    periods.book(told);
  }
}
