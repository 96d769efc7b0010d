package io.homeroom.payments.subscription.cancellation;

import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.subscription.RunningSubscriptions;
import io.homeroom.payments.subscription.Subscription;
import io.homeroom.payments.subscription.wish.WishKind;
import io.homeroom.payments.subscription.wish.Wishes;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How a family cancels, and takes that back. It is written down before the provider is asked; while
 * that is away, the answer is the subscription as it was, and it is done later.
 */
@Component
public class CancellingSubscriptions {
  private static final Logger LOG = LoggerFactory.getLogger(CancellingSubscriptions.class);
  private final RunningSubscriptions running;
  private final Wishes wishes;
  private final FulfillingWishes fulfilling;
  private final Clock clock;

  CancellingSubscriptions(
      RunningSubscriptions running, Wishes wishes, FulfillingWishes fulfilling, Clock clock) {
    this.running = running;
    this.wishes = wishes;
    this.fulfilling = fulfilling;
    this.clock = clock;
  }

  /** For the family, or who pays, wherever they belong. */
  public Subscription cancel(@Nullable UUID family, UUID person, UUID id) {
    return want(running.ofEither(family, person, id), WishKind.CANCEL);
  }

  /**
   * It does not end after all.
   *
   * @throws io.homeroom.payments.subscription.refusal.PaidByAnother if it is not that person's card
   * @throws io.homeroom.payments.subscription.product.SoldNoMore if nobody sells it any more
   */
  public Subscription resume(UUID family, UUID person, UUID id) {
    return want(running.sold(family, person, id), WishKind.GO_ON);
  }

  private Subscription want(Subscription subscription, WishKind kind) {
    var now = clock.instant();
    var wish = wishes.want(subscription.id(), kind, now, now.plus(FulfillingWishes.PAUSE));
    try {
      return fulfilling.fulfil(wish);
    } catch (ProviderAway away) {
      LOG.warn("Subscription {} waits for the provider: {}", subscription.id(), away.getMessage());
      return subscription;
    }
  }
}
