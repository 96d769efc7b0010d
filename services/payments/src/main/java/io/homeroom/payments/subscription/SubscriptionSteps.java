package io.homeroom.payments.subscription;

import com.fasterxml.uuid.Generators;
import io.homeroom.payments.subscription.family.ClosedFamilies;
import io.homeroom.payments.subscription.family.Leavers;
import io.homeroom.payments.subscription.plan.Plan;
import io.homeroom.payments.subscription.product.ProductOrder;
import io.homeroom.payments.subscription.product.ReferenceTaken;
import io.homeroom.payments.subscription.product.SubscribedProducts;
import io.homeroom.payments.subscription.refusal.AlreadySubscribed;
import io.homeroom.payments.subscription.refusal.SubscriptionNotFound;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How subscriptions begin and come to nothing, each a transaction. */
@Component
@Transactional
class SubscriptionSteps {
  private final FamilySubscriptions subscriptions;
  private final SubscribedProducts products;
  private final ClosedFamilies closed;
  private final Leavers leavers;
  private final Clock clock;

  SubscriptionSteps(
      FamilySubscriptions subscriptions,
      SubscribedProducts products,
      ClosedFamilies closed,
      Leavers leavers,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.products = products;
    this.closed = closed;
    this.leavers = leavers;
    this.clock = clock;
  }

  /** Begins one of a plan, or finds what this call has begun. */
  public Subscription begin(NamedCall call, UUID family, UUID person, Plan plan) {
    subscriptions.hold(family);
    var begun = subscriptions.begunBy(call.id());
    if (begun.isPresent()) {
      call.requireSame(begun.get().question());
      return begun.get();
    }
    if (subscriptions.living(family).stream().anyMatch(Subscription::isPaidPlan)) {
      throw new AlreadySubscribed();
    }
    return add(call, family, person, plan.name());
  }

  /** Begins one of a product, or finds what was begun under its reference. */
  public Subscription begin(ProductOrder order) {
    subscriptions.hold(order.family());
    var begun = subscriptions.begunBy(order.reference());
    if (begun.isPresent()) {
      if (!begun.get().question().equals(order.question())) {
        throw new ReferenceTaken();
      }
      return begun.get();
    }
    var call = new NamedCall(order.reference(), order.question());
    var added = add(call, order.family(), order.person(), order.reference());
    products.add(added.id(), order);
    return added;
  }

  private Subscription add(NamedCall call, UUID family, UUID person, String what) {
    if (closed.isClosed(family) || leavers.hasLeft(family, person)) {
      throw new SubscriptionNotFound();
    }
    var id = Generators.timeBasedEpochRandomGenerator().generate();
    subscriptions.add(id, call, family, person, what, clock.instant());
    return subscriptions.get(id);
  }

  /** There is no such family any more: it begins nothing. */
  public void close(UUID family) {
    subscriptions.hold(family);
    closed.close(family, clock.instant());
    products.forget(family);
  }

  /** Somebody belongs to it no more: they begin nothing, and pay for nothing there. */
  public void leave(UUID family, UUID person) {
    subscriptions.hold(family);
    leavers.leave(family, person, clock.instant());
  }

  /** Nobody has paid on the page, and nobody can. */
  public void end(String session) {
    subscriptions
        .inSession(session)
        .ifPresent(subscription -> subscriptions.abandon(subscription.id(), session));
  }
}
