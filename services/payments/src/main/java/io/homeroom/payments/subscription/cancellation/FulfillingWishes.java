package io.homeroom.payments.subscription.cancellation;

import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.ProviderRefused;
import io.homeroom.payments.subscription.EndingSubscriptions;
import io.homeroom.payments.subscription.OneByOne;
import io.homeroom.payments.subscription.Subscription;
import io.homeroom.payments.subscription.wish.DueWishes;
import io.homeroom.payments.subscription.wish.Wish;
import io.homeroom.payments.subscription.wish.WishKind;
import io.homeroom.payments.subscription.wish.Wishes;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the provider what families want, again and again until it has it so. */
@Component
class FulfillingWishes {
  static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int BATCH = 20;

  private final DueWishes due;
  private final Wishes wishes;
  private final EndingSubscriptions ending;
  private final Clock clock;

  FulfillingWishes(DueWishes due, Wishes wishes, EndingSubscriptions ending, Clock clock) {
    this.due = due;
    this.wishes = wishes;
    this.ending = ending;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.subscription.sweep:PT1S}")
  void fulfilThem() {
    OneByOne.attempt("wishes", due.take(clock.instant(), PAUSE, BATCH), this::fulfil);
  }

  /**
   * What has ended stays so. Going on, if refused, is given up; cancelling is tried again.
   *
   * @throws ProviderAway if it is not known whether that is so yet
   */
  Subscription fulfil(Wish wish) {
    try {
      var told = tell(wish);
      wishes.fulfil(wish, clock.instant());
      return told;
    } catch (ProviderAway away) {
      wishes.leaveOpen(wish, clock.instant());
      throw away;
    } catch (ProviderRefused refused) {
      if (wish.kind() == WishKind.GO_ON) {
        wishes.settle(wish, clock.instant());
      }
      throw refused;
    }
  }

  private Subscription tell(Wish wish) {
    return switch (wish.kind()) {
      case CANCEL -> ending.cancel(wish.subscriptionId());
      case GO_ON -> ending.goOn(wish.subscriptionId());
    };
  }
}
