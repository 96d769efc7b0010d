package io.homeroom.payments.subscription.web;

import static java.util.stream.Collectors.toMap;

import io.homeroom.payments.subscription.Subscription;
import io.homeroom.payments.subscription.product.SubscribedProduct;
import io.homeroom.payments.subscription.product.SubscribedProducts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Subscriptions with what is subscribed to. */
@Component
class SubscriptionViews {
  private final SubscribedProducts products;

  SubscriptionViews(SubscribedProducts products) {
    this.products = products;
  }

  SubscriptionView of(Subscription subscription) {
    var product = products.of(subscription.id()).map(ProductView::of).orElse(null);
    return SubscriptionView.of(subscription, product);
  }

  List<SubscriptionView> of(UUID family, List<Subscription> all) {
    var named =
        products.ofFamily(family).stream()
            .collect(toMap(SubscribedProduct::subscriptionId, ProductView::of));
    return all.stream()
        .map(subscription -> SubscriptionView.of(subscription, named.get(subscription.id())))
        .toList();
  }
}
