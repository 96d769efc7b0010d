package io.homeroom.payments.refund;

import com.fasterxml.uuid.Generators;
import io.homeroom.payments.checkout.Checkout;
import io.homeroom.payments.checkout.CheckoutState;
import io.homeroom.payments.checkout.Checkouts;
import io.homeroom.payments.ledger.KeepingRefunds;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.share.SharingSales;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Decides how much is given back of a payment that its caller has locked. */
@Component
class GrantingRefunds {
  private static final Logger LOG = LoggerFactory.getLogger(GrantingRefunds.class);

  private final Checkouts payments;
  private final Refunds refunds;
  private final SharingSales sharing;
  private final KeepingRefunds accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GrantingRefunds(
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

  /** All of it. */
  Refund inWhole(Checkout payment, RefundRequest request) {
    var known = refunds.find(request.reference());
    if (known.isPresent()) {
      return requireSame(known.get(), payment, request);
    }
    if (left(payment, request) < request.money().minor()) {
      throw new MoreThanWasPaid();
    }
    return grant(payment, request, request.money().minor());
  }

  /** As much of it as is left; if that is nothing, it is kept as refused. */
  Refund whatIsLeft(Checkout payment, RefundRequest request) {
    var known = refunds.find(request.reference());
    if (known.isPresent()) {
      return requireSame(known.get(), payment, request);
    }
    var left = left(payment, request);
    return left > 0
        ? grant(payment, request, Math.min(left, request.money().minor()))
        : refuse(payment, request);
  }

  private long left(Checkout payment, RefundRequest request) {
    if (payment.state() != CheckoutState.PAID
        || !payment.currency().equals(request.money().currency())) {
      return 0;
    }
    var left = left(payment);
    return request.supplier() == null
        ? left
        : Math.min(left, sharing.left(payment.id(), request.supplier()));
  }

  private static long left(Checkout payment) {
    return payment.paidMinor() - payment.refundMinor();
  }

  private Refund grant(Checkout payment, RefundRequest request, long minor) {
    var refund = refund(payment, request, minor, RefundState.ASKED);
    refunds.add(refund, refund.askedAt());
    payments.giveBack(payment.id(), minor);
    var portions =
        sharing.take(payment.id(), refund.id(), minor, left(payment), request.supplier());
    var money = new Money(minor, refund.currency());
    accounts.owed(payment.familyId(), money, refund.reference(), portions);
    return refund;
  }

  private Refund refuse(Checkout payment, RefundRequest request) {
    LOG.error("Nothing is left of payment {} for {}", payment.id(), request.reference());
    var refund = refund(payment, request, request.money().minor(), RefundState.REFUSED);
    refunds.add(refund, null);
    events.publishEvent(
        new PaymentRefundFailed(payment, refund, RefundFailure.NOTHING_LEFT, refund.askedAt()));
    return refund;
  }

  private Refund refund(Checkout payment, RefundRequest request, long minor, RefundState state) {
    return new Refund(
        Generators.timeBasedEpochRandomGenerator().generate(),
        request.reference(),
        payment.id(),
        request.money().minor(),
        minor,
        request.money().currency(),
        request.reason(),
        request.supplier(),
        state,
        null,
        clock.instant(),
        null,
        0,
        0);
  }

  private static Refund requireSame(Refund known, Checkout payment, RefundRequest request) {
    if (!known.checkoutId().equals(payment.id())
        || !new Money(known.askedMinor(), known.currency()).equals(request.money())) {
      throw new RefundReferenceTaken();
    }
    return known;
  }
}
