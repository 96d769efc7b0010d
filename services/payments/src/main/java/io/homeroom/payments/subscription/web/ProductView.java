package io.homeroom.payments.subscription.web;

import io.homeroom.payments.subscription.product.SubscribedProduct;

/**
 * What a family gets each month that is no plan.
 *
 * @param reference by which the service that sells it knows it
 * @param minor for each month
 */
record ProductView(String reference, String name, long minor, String currency) {

  static ProductView of(SubscribedProduct product) {
    return new ProductView(
        product.reference(), product.name(), product.minor(), product.currency());
  }
}
