package io.homeroom.payments.refund;

import io.homeroom.payments.checkout.Checkout;
import io.homeroom.payments.checkout.Checkouts;
import io.homeroom.payments.ledger.KeepingRefunds;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.share.SharingSales;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can happen to a refund, each a transaction that locks its payment first. */
@Component
@Transactional
class RefundSteps {
  private static final Logger LOG = LoggerFactory.getLogger(RefundSteps.class);
  private final Checkouts payments;
  private final Refunds refunds;
  private final SharingSales sharing;
  private final KeepingRefunds accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RefundSteps(
      Checkouts payments,
      Refunds refunds,
      SharingSales sharing,
      KeepingRefunds accounts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.payments = payments;
    this.refunds = refunds;
    this.sharing = sharing;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /** The provider has given it back. */
  public void confirm(UUID id, String providerId) {
    var payment = payments.lock(refunds.find(id).orElseThrow().checkoutId());
    var refund = refunds.find(id).orElseThrow();
    if (refund.state() == RefundState.FAILED) {
      LOG.error("Refund {} counts as failed, and was given back as {}", id, providerId);
    }
    if (refund.state() != RefundState.ASKED) {
      return;
    }
    refunds.done(id, providerId, clock.instant());
    accounts.givenBack(payment.familyId(), moneyOf(refund), refund.reference());
    events.publishEvent(new PaymentRefunded(payment, refund, isFull(payment), clock.instant()));
  }

  private boolean isFull(Checkout payment) {
    var given =
        refunds.of(payment.id()).stream()
            .filter(refund -> refund.state() == RefundState.DONE)
            .mapToLong(Refund::minor)
            .sum();
    return given == payment.paidMinor();
  }

  /** The provider could not, or its bank has sent it back. */
  public void fail(UUID id, RefundFailure reason) {
    var payment = payments.lock(refunds.find(id).orElseThrow().checkoutId());
    var refund = refunds.find(id).orElseThrow();
    if (refund.state() == RefundState.FAILED || refund.state() == RefundState.REFUSED) {
      return;
    }
    LOG.error("Refund {} of payment {}: {}", refund.reference(), payment.id(), reason);
    if (refund.state() == RefundState.DONE) {
      accounts.cameBack(payment.familyId(), moneyOf(refund), refund.reference());
    }
    refunds.failed(id);
    payments.giveBack(payment.id(), -refund.minor());
    var portions = sharing.putBack(payment.id(), id);
    accounts.notOwed(payment.familyId(), moneyOf(refund), refund.reference(), portions);
    events.publishEvent(new PaymentRefundFailed(payment, refund, reason, clock.instant()));
  }

  private static Money moneyOf(Refund refund) {
    return new Money(refund.minor(), refund.currency());
  }
}
