package io.homeroom.payments.refund;

import com.fasterxml.uuid.Generators;
import io.homeroom.payments.checkout.Checkout;
import io.homeroom.payments.checkout.CheckoutState;
import io.homeroom.payments.checkout.Checkouts;
import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.Money;
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
  private final KeepingAccounts accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RefundSteps(
      Checkouts payments,
      Refunds refunds,
      KeepingAccounts accounts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.payments = payments;
    this.refunds = refunds;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /** The payment is locked; {@code refused}: whether a refusal is kept rather than thrown. */
  Refund ask(Checkout payment, String reference, Money money, String reason, boolean refused) {
    var known = refunds.find(reference);
    if (known.isPresent()) {
      return requireSame(known.get(), payment, money);
    }
    var possible = isPossible(payment, money);
    if (!possible && !refused) {
      throw new MoreThanWasPaid();
    }
    var state = possible ? RefundState.ASKED : RefundState.REFUSED;
    var refund = refund(payment, reference, money, reason, state);
    refunds.add(refund, possible ? refund.askedAt() : null);
    if (possible) {
      payments.giveBack(payment.id(), money.minor());
      accounts.owed(payment.familyId(), money, reference);
    } else {
      LOG.error("Refund {} of payment {} is refused: {}", reference, payment.id(), money);
    }
    return refund;
  }

  private Refund refund(
      Checkout payment, String reference, Money money, String reason, RefundState state) {
    return new Refund(
        Generators.timeBasedEpochRandomGenerator().generate(),
        reference,
        payment.id(),
        money.minor(),
        money.currency(),
        reason,
        state,
        null,
        clock.instant(),
        null,
        0);
  }

  private static boolean isPossible(Checkout payment, Money money) {
    return payment.state() == CheckoutState.PAID
        && payment.currency().equals(money.currency())
        && payment.paidMinor() - payment.refundMinor() >= money.minor();
  }

  private static Refund requireSame(Refund known, Checkout payment, Money money) {
    if (!known.checkoutId().equals(payment.id())
        || !new Money(known.minor(), known.currency()).equals(money)) {
      throw new RefundReferenceTaken();
    }
    return known;
  }

  /** The provider has given it back. */
  public void confirm(UUID id, String providerId) {
    var payment = payments.lock(refunds.find(id).orElseThrow().checkoutId());
    var refund = refunds.find(id).orElseThrow();
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
  public void fail(UUID id) {
    var payment = payments.lock(refunds.find(id).orElseThrow().checkoutId());
    var refund = refunds.find(id).orElseThrow();
    if (refund.state() == RefundState.FAILED || refund.state() == RefundState.REFUSED) {
      return;
    }
    LOG.error("Refund {} of payment {} has failed", refund.reference(), payment.id());
    if (refund.state() == RefundState.DONE) {
      accounts.cameBack(payment.familyId(), moneyOf(refund), refund.reference());
    }
    refunds.failed(id);
    payments.giveBack(payment.id(), -refund.minor());
    accounts.notOwed(payment.familyId(), moneyOf(refund), refund.reference());
  }

  private static Money moneyOf(Refund refund) {
    return new Money(refund.minor(), refund.currency());
  }
}
