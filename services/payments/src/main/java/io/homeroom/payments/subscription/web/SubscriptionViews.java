package io.homeroom.payments.subscription.web;

import static java.util.stream.Collectors.toMap;

import io.homeroom.payments.subscription.Subscription;
import io.homeroom.payments.subscription.product.SubscribedProduct;
import io.homeroom.payments.subscription.product.SubscribedProducts;
import io.homeroom.payments.subscription.wish.SeeingWishes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Subscriptions with what is subscribed to, and what of it the provider does not know yet. */
@Component
class SubscriptionViews {
  private final SubscribedProducts products;
  private final SeeingWishes wishes;

  SubscriptionViews(SubscribedProducts products, SeeingWishes wishes) {
    this.products = products;
    this.wishes = wishes;
  }

  SubscriptionView of(Subscription subscription) {
    var product = products.of(subscription.id()).map(ProductView::of).orElse(null);
    var pending = wishes.pending(List.of(subscription.id())).get(subscription.id());
    return SubscriptionView.of(subscription, product, pending);
  }

  List<SubscriptionView> of(UUID family, List<Subscription> all) {
    var named =
        products.ofFamily(family).stream()
            .collect(toMap(SubscribedProduct::subscriptionId, ProductView::of));
    var pending = wishes.pending(all.stream().map(Subscription::id).toList());
    return all.stream()
        .map(each -> SubscriptionView.of(each, named.get(each.id()), pending.get(each.id())))
        .toList();
  }
}
