package io.homeroom.payments.subscription;

import io.homeroom.payments.subscription.product.OnlyProductsPause;
import io.homeroom.payments.subscription.product.ProductHasNoPlan;
import io.homeroom.payments.subscription.product.SoldNoMore;
import io.homeroom.payments.subscription.product.WithdrawnProducts;
import io.homeroom.payments.subscription.refusal.CancellationPending;
import io.homeroom.payments.subscription.refusal.PaidByAnother;
import io.homeroom.payments.subscription.refusal.SubscriptionNotFound;
import io.homeroom.payments.subscription.refusal.SubscriptionOver;
import io.homeroom.payments.subscription.wish.WishKind;
import io.homeroom.payments.subscription.wish.Wishes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Subscriptions that have begun and not ended, for who may do something about them.
 *
 * <p>{@link SubscriptionNotFound} says that it is another family's, {@link SubscriptionOver} that
 * it does not run, {@link PaidByAnother} that it is another person's card.
 */
@Component
public class RunningSubscriptions {
  private final FamilySubscriptions subscriptions;
  private final WithdrawnProducts withdrawn;
  private final Wishes wishes;

  RunningSubscriptions(
      FamilySubscriptions subscriptions, WithdrawnProducts withdrawn, Wishes wishes) {
    this.subscriptions = subscriptions;
    this.withdrawn = withdrawn;
    this.wishes = wishes;
  }

  /** One that the person pays for, or has paid for, in the family. */
  Subscription own(UUID family, UUID person, UUID id) {
    return paidBy(person, ofFamily(family, id));
  }

  /** One that is the family's, or that the person pays for. */
  public Subscription ofEither(@Nullable UUID family, UUID person, UUID id) {
    var subscription = subscriptions.get(id);
    if (!subscription.familyId().equals(family) && !subscription.personId().equals(person)) {
      throw new SubscriptionNotFound();
    }
    return running(subscription);
  }

  /**
   * One to a plan, that the person pays for.
   *
   * @throws ProductHasNoPlan if it is a product's
   * @throws CancellationPending if the family wants no further period of it
   */
  Subscription plan(UUID family, UUID person, UUID id) {
    var subscription = paidBy(person, of(family, id));
    if (!subscription.isPlan()) {
      throw new ProductHasNoPlan();
    }
    if (wishes.pending(id).filter(wish -> wish.kind() == WishKind.CANCEL).isPresent()) {
      throw new CancellationPending();
    }
    return subscription;
  }

  /**
   * One to a product, whoever pays for it.
   *
   * @throws OnlyProductsPause if it is a plan's
   */
  Subscription product(UUID family, UUID id) {
    var subscription = of(family, id);
    if (subscription.isPlan()) {
      throw new OnlyProductsPause();
    }
    return subscription;
  }

  /**
   * One that the person pays for, to what can still be had.
   *
   * @throws SoldNoMore if nobody sells it any more
   */
  public Subscription sold(UUID family, UUID person, UUID id) {
    return sold(paidBy(person, of(family, id)));
  }

  /**
   * The same, to a product.
   *
   * @throws OnlyProductsPause if it is a plan's
   * @throws SoldNoMore if nobody sells it any more
   */
  Subscription soldProduct(UUID family, UUID person, UUID id) {
    return sold(paidBy(person, product(family, id)));
  }

  private Subscription of(UUID family, UUID id) {
    return running(ofFamily(family, id));
  }

  private Subscription ofFamily(UUID family, UUID id) {
    var subscription = subscriptions.get(id);
    if (!subscription.familyId().equals(family)) {
      throw new SubscriptionNotFound();
    }
    return subscription;
  }

  private Subscription sold(Subscription subscription) {
    withdrawn.requireSold(subscription.id());
    return subscription;
  }

  private static Subscription running(Subscription subscription) {
    if (subscription.providerId() == null || subscription.status() == SubscriptionStatus.ENDED) {
      throw new SubscriptionOver();
    }
    return subscription;
  }

  private static Subscription paidBy(UUID person, Subscription subscription) {
    if (!subscription.personId().equals(person)) {
      throw new PaidByAnother();
    }
    return subscription;
  }
}
