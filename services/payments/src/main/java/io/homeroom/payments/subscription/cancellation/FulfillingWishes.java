package io.homeroom.payments.subscription.cancellation;

import io.homeroom.payments.subscription.EndingSubscriptions;
import io.homeroom.payments.subscription.OneByOne;
import io.homeroom.payments.subscription.Subscription;
import io.homeroom.payments.subscription.wish.DueWishes;
import io.homeroom.payments.subscription.wish.Wish;
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
   * What has ended stays so.
   *
   * @throws io.homeroom.payments.provider.ProviderAway if it is not known whether that is so yet
   */
  Subscription fulfil(Wish wish) {
    var told =
        switch (wish.kind()) {
          case CANCEL -> ending.cancel(wish.subscriptionId());
          case GO_ON -> ending.goOn(wish.subscriptionId());
        };
    wishes.fulfil(wish, clock.instant());
    return told;
  }
}
