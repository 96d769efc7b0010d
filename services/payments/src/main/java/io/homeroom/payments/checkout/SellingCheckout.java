package io.homeroom.payments.checkout;

import com.fasterxml.uuid.Generators;
import io.homeroom.payments.checkout.refusal.CheckoutMustEndWithinADay;
import io.homeroom.payments.checkout.refusal.ReferenceTaken;
import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.share.SharingSales;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two ends of a checkout, each a transaction: what is sold is agreed, and paid. Being paid
 * comes never too late, and once.
 */
@Component
@Transactional
class SellingCheckout {
  private static final Duration MOMENT = Duration.ofSeconds(30);
  private static final Duration LEAST_AT_PROVIDER = Duration.ofHours(2);
  private static final Duration MOST_AT_PROVIDER = Duration.ofHours(23);

  private final Checkouts checkouts;
  private final CheckoutChanges changes;
  private final SharingSales sharing;
  private final SecondPayments seconds;
  private final KeepingAccounts accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SellingCheckout(
      Checkouts checkouts,
      CheckoutChanges changes,
      SharingSales sharing,
      SecondPayments seconds,
      KeepingAccounts accounts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.checkouts = checkouts;
    this.changes = changes;
    this.sharing = sharing;
    this.seconds = seconds;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The provider keeps it for longer, as it must; it is ended by call. One that was begun at
   * another provider is found as well.
   */
  public Checkout begin(Draft draft) {
    var now = clock.instant();
    if (draft.expiresAt().isAfter(now.plus(MOST_AT_PROVIDER))) {
      throw new CheckoutMustEndWithinADay();
    }
    var atProvider = endAtProvider(draft.expiresAt(), now);
    var id = Generators.timeBasedEpochRandomGenerator().generate();
    if (checkouts.add(id, draft, draft.question(), now, now.plus(MOMENT), atProvider)) {
      sharing.agree(id, draft.bySupplier());
    }
    var checkout = checkouts.find(draft.reference()).orElseThrow();
    if (!draft.asksFor(checkout.question())) {
      throw new ReferenceTaken();
    }
    return checkout;
  }

  /**
   * Money has come. What comes once more, by another payment, is given back.
   *
   * @param by whom it is held, which need not be where it was to be paid in the end
   */
  public Checkout pay(UUID id, Provider by, String sessionId, String paymentId, Money money) {
    var checkout = checkouts.lock(id);
    if (checkout.state() == CheckoutState.PAID) {
      if (!paymentId.equals(checkout.paymentId())) {
        seconds.keep(checkout, by, sessionId, paymentId, money);
      }
      return checkout;
    }
    var now = clock.instant();
    changes.paid(id, by, sessionId, paymentId, money.minor(), now);
    var portions = sharing.settle(id, checkout.minor(), money.minor());
    accounts.paid(checkout.familyId(), money, checkout.reference(), portions);
    var paid = checkouts.get(id);
    events.publishEvent(new PaymentSucceeded(paid, now));
    return paid;
  }

  static Instant endAtProvider(Instant end, Instant now) {
    var least = now.plus(LEAST_AT_PROVIDER);
    return end.isAfter(least) ? end : least;
  }
}
