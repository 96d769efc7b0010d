package io.homeroom.payments.subscription;

import com.fasterxml.uuid.Generators;
import io.homeroom.payments.invoice.BookingInvoices;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Happening.InvoicePaid;
import io.homeroom.payments.provider.Happening.SubscriptionMoved;
import io.homeroom.payments.provider.NotYet;
import io.homeroom.payments.subscription.plan.Plan;
import io.homeroom.payments.subscription.plan.Plans;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can happen to a subscription, each a transaction. */
@Component
@Transactional
class SubscriptionSteps {
  private final FamilySubscriptions subscriptions;
  private final Customers customers;
  private final Plans plans;
  private final BookingInvoices invoices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SubscriptionSteps(
      FamilySubscriptions subscriptions,
      Customers customers,
      Plans plans,
      BookingInvoices invoices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.customers = customers;
    this.plans = plans;
    this.invoices = invoices;
    this.events = events;
    this.clock = clock;
  }

  /** Begins one, or finds what this call has begun. */
  public Subscription begin(NamedCall call, UUID family, UUID person, Plan plan) {
    subscriptions.hold(family);
    var begun = subscriptions.begunBy(call);
    if (begun.isPresent()) {
      call.requireSame(begun.get().question());
      return begun.get();
    }
    if (customers.isClosed(family)) {
      throw new SubscriptionNotFound();
    }
    if (subscriptions.of(family).stream().anyMatch(Subscription::isPaidFor)) {
      throw new AlreadySubscribed();
    }
    var id = Generators.timeBasedEpochRandomGenerator().generate();
    subscriptions.add(id, call, family, person, plan.name(), clock.instant());
    return subscriptions.get(id);
  }

  /** There is no such family any more: it begins nothing. */
  public void close(UUID family) {
    subscriptions.hold(family);
    customers.close(family, clock.instant());
  }

  /** Nobody has paid on the page, and nobody can. */
  public void end(String session) {
    subscriptions
        .inSession(session)
        .ifPresent(subscription -> subscriptions.abandon(subscription.id(), session));
  }

  /** Older news than what is known changes nothing. */
  public Subscription follow(SubscriptionMoved told) {
    var subscription = subscriptions.lock(idOf(told));
    return isOlder(told, subscription) || isOutdone(told, subscription)
        ? subscription
        : follow(subscription, told);
  }

  /** What the provider answers is the newest news of its second. */
  public Subscription followAnswer(SubscriptionMoved told) {
    var subscription = subscriptions.lock(idOf(told));
    return isOlder(told, subscription) ? subscription : follow(subscription, told);
  }

  private Subscription follow(Subscription subscription, SubscriptionMoved told) {
    var status = statusOf(told);
    var until = Objects.requireNonNullElse(told.until(), told.at());
    subscriptions.follow(
        subscription.id(), told.subscriptionId(), told.plan(), status, until, told.at());
    var changed = subscriptions.get(subscription.id());
    var tier = status.tier(plans.get(changed.plan()));
    events.publishEvent(new SubscriptionChanged(changed, tier, clock.instant()));
    return changed;
  }

  private UUID idOf(SubscriptionMoved told) {
    return subscriptions
        .atProvider(told.subscriptionId())
        .map(Subscription::id)
        .orElseGet(() -> UUID.fromString(told.reference()));
  }

  /** Where we ended it ourselves, whatever the provider tells is newer. */
  private static boolean isOlder(SubscriptionMoved told, Subscription known) {
    var last = known.providerAt();
    return last != null && (known.status() == SubscriptionStatus.ENDED || told.at().isBefore(last));
  }

  private static boolean isOutdone(SubscriptionMoved told, Subscription known) {
    return told.at().equals(known.providerAt()) && statusOf(told).compareTo(known.status()) < 0;
  }

  private static SubscriptionStatus statusOf(SubscriptionMoved told) {
    return switch (told.status()) {
      case "active", "trialing" ->
          told.endsWithPeriod() ? SubscriptionStatus.CANCELLING : SubscriptionStatus.ACTIVE;
      case "past_due" -> SubscriptionStatus.PAST_DUE;
      case "unpaid" -> SubscriptionStatus.UNPAID;
      case "canceled", "incomplete_expired" -> SubscriptionStatus.ENDED;
      default -> SubscriptionStatus.INCOMPLETE;
    };
  }

  /** A period is paid. */
  public void book(InvoicePaid told) {
    var subscription =
        subscriptions
            .atProvider(told.subscriptionId())
            .orElseThrow(() -> new NotYet(told.subscriptionId()));
    invoices.paid(
        subscription.familyId(), told.invoiceId(), new Money(told.minor(), told.currency()));
  }
}
