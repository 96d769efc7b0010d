package io.homeroom.payments.refund;

import io.homeroom.payments.checkout.Checkouts;
import io.homeroom.payments.provider.BalanceInsufficient;
import io.homeroom.payments.provider.GivenBack;
import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.ProviderRefused;
import io.homeroom.payments.provider.Providers;
import io.homeroom.payments.provider.RefundOrder;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the provider do what was asked for. An attempt whose answer was lost is looked for first: the
 * provider forgets its keys after a day, but not its refunds.
 */
@Component
class DoingRefunds {
  private static final Logger LOG = LoggerFactory.getLogger(DoingRefunds.class);
  private static final Duration PAUSE = Duration.ofSeconds(20);
  private static final Duration UNTIL_MORE_COMES = Duration.ofHours(1);

  /** As many at once: one that is slow keeps none of them waiting. */
  private static final int BATCH = 16;

  private final Refunds refunds;
  private final Checkouts payments;
  private final RefundSteps steps;
  private final Providers providers;
  private final Clock clock;

  DoingRefunds(
      Refunds refunds, Checkouts payments, RefundSteps steps, Providers providers, Clock clock) {
    this.refunds = refunds;
    this.payments = payments;
    this.steps = steps;
    this.providers = providers;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.refund.sweep:PT1S}")
  void doThem() {
    var due = refunds.takeDue(clock.instant(), PAUSE, BATCH);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      due.forEach(id -> threads.execute(() -> attempt(id)));
    }
  }

  private void attempt(UUID id) {
    try {
      proceed(refunds.find(id).orElseThrow());
    } catch (BalanceInsufficient tooLittle) {
      LOG.warn("Refund {} waits until the provider holds enough", id);
      refunds.postpone(id, clock.instant().plus(UNTIL_MORE_COMES));
    } catch (ProviderAway away) {
      LOG.warn("Refund {} waits for the provider: {}", id, away.getMessage());
    } catch (RuntimeException failed) {
      LOG.error("Refund {} is left for later", id, failed);
    }
  }

  private void proceed(Refund refund) {
    var paid = payments.get(refund.checkoutId());
    var payment = Objects.requireNonNull(paid.paymentId());
    var provider = providers.of(paid.provider());
    var order = order(refund, payment);
    var session = Objects.requireNonNull(paid.providerId());
    try {
      settle(refund, provider.refundOnce(order, refund.attempts(), session));
    } catch (ProviderRefused refused) {
      LOG.error("The provider refuses refund {}", refund.id(), refused);
      steps.fail(refund.id(), RefundFailure.PROVIDER_REFUSED);
    }
  }

  private void settle(Refund refund, GivenBack given) {
    switch (given.state()) {
      case DONE -> steps.confirm(refund.id(), given.id());
      case FAILED -> steps.fail(refund.id(), RefundFailure.PROVIDER_REFUSED);
      case UNDER_WAY -> {
        LOG.info("Refund {} is under way", refund.id());
        refunds.lookAgain(refund.id(), clock.instant().plus(UNTIL_MORE_COMES));
      }
    }
  }

  private static RefundOrder order(Refund refund, String payment) {
    return new RefundOrder(
        refund.id(), refund.postponed(), payment, refund.minor(), refund.currency());
  }
}
