package io.homeroom.payments.checkout;

import com.fasterxml.uuid.Generators;
import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.share.SharingSales;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can happen to a checkout, each a transaction that locks it. What comes too late, or again,
 * changes nothing; being paid comes never too late.
 */
@Component
@Transactional
class CheckoutSteps {
  private static final Duration MOMENT = Duration.ofSeconds(30);
  private static final Duration LEAST_AT_PROVIDER = Duration.ofHours(2);
  private static final Duration MOST_AT_PROVIDER = Duration.ofHours(23);

  private final Checkouts checkouts;
  private final CheckoutQueue queue;
  private final SharingSales sharing;
  private final KeepingAccounts accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CheckoutSteps(
      Checkouts checkouts,
      CheckoutQueue queue,
      SharingSales sharing,
      KeepingAccounts accounts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.checkouts = checkouts;
    this.queue = queue;
    this.sharing = sharing;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /** The provider keeps it for longer, as it must; it is ended by call. */
  public Checkout begin(Draft draft) {
    var now = clock.instant();
    if (draft.expiresAt().isAfter(now.plus(MOST_AT_PROVIDER))) {
      throw new CheckoutMustEndWithinADay();
    }
    var atProvider = latest(draft.expiresAt(), now.plus(LEAST_AT_PROVIDER));
    var id = Generators.timeBasedEpochRandomGenerator().generate();
    if (checkouts.add(id, draft, draft.question(), now, now.plus(MOMENT), atProvider)) {
      sharing.agree(id, draft.bySupplier());
    }
    var checkout = checkouts.find(draft.reference()).orElseThrow();
    if (!checkout.question().equals(draft.question())) {
      throw new ReferenceTaken();
    }
    return checkout;
  }

  public Checkout open(UUID id, OpenSession session) {
    var checkout = checkouts.lock(id);
    if (checkout.state() == CheckoutState.PENDING) {
      checkouts.opened(id, session.id(), session.url(), checkout.expiresAt());
    }
    return checkouts.get(id);
  }

  /** From here on it is taken, and not ended before it is known whether it was. */
  public Checkout agree(UUID id) {
    var checkout = checkouts.lock(id);
    if (checkout.state() == CheckoutState.OPEN && checkout.expiresAt().isAfter(clock.instant())) {
      checkouts.taking(id, clock.instant());
    }
    return checkouts.get(id);
  }

  /** It could not be taken in that round. */
  public Checkout decline(UUID id, int round) {
    var checkout = checkouts.lock(id);
    if (checkout.state() == CheckoutState.TAKING && checkout.rounds() == round) {
      checkouts.notTaken(id, checkout.expiresAt());
    }
    return checkouts.get(id);
  }

  /** Nobody has its address yet, or the provider is to be asked. */
  public Checkout end(UUID id) {
    var checkout = checkouts.lock(id);
    switch (checkout.state()) {
      case PENDING -> expire(checkout);
      case OPEN -> checkouts.ending(id, clock.instant().plus(MOMENT));
      case TAKING -> checkouts.endBy(id, clock.instant());
      default -> {
        return checkout;
      }
    }
    return checkouts.get(id);
  }

  /** What was bought is nobody's business any more. */
  public void close(UUID family) {
    queue.openOf(family).forEach(this::end);
    checkouts.clear(family);
  }

  public Checkout expire(UUID id) {
    var checkout = checkouts.lock(id);
    if (checkout.state() != CheckoutState.PAID && checkout.state() != CheckoutState.EXPIRED) {
      expire(checkout);
    }
    return checkouts.get(id);
  }

  private void expire(Checkout checkout) {
    checkouts.expired(checkout.id());
    events.publishEvent(new CheckoutExpired(checkout, clock.instant()));
  }

  public Checkout pay(UUID id, String sessionId, String paymentId, Money money) {
    var checkout = checkouts.lock(id);
    if (checkout.state() == CheckoutState.PAID) {
      return checkout;
    }
    var now = clock.instant();
    checkouts.paid(id, sessionId, paymentId, money.minor(), now);
    var portions = sharing.settle(id, checkout.minor(), money.minor());
    accounts.paid(checkout.familyId(), money, checkout.reference(), portions);
    var paid = checkouts.get(id);
    events.publishEvent(new PaymentSucceeded(paid, now));
    return paid;
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
