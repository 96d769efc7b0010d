package io.homeroom.payments.subscription.product;

import io.homeroom.payments.provider.SubscriptionProvider.Price;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What another service asks a family to be charged each month. */
public record ProductOrder(
    String reference,
    UUID family,
    UUID person,
    String name,
    long minor,
    String currency,
    @Nullable UUID supplier) {

  /** Its name at the provider is its reference, as that of a plan is the plan's. */
  public Price price() {
    return new Price(reference, name, minor, currency, false);
  }

  /** Tells whether the same is asked for again; what it is called may have changed. */
  public String question() {
    return "%s %s %s %d %s %s".formatted(reference, family, person, minor, currency, supplier);
  }
}
