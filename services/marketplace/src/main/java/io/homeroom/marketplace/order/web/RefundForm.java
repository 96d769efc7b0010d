package io.homeroom.marketplace.order.web;

import static java.util.stream.Collectors.toSet;

import io.homeroom.marketplace.catalogue.ProductId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of an order is given back.
 *
 * @param productIds all there are of these; none: all of the order
 */
record RefundForm(@Nullable @Size(min = 1, max = 100) List<@NotNull UUID> productIds) {

  /** None: all of it. */
  static Set<ProductId> products(@Nullable RefundForm form) {
    return form == null || form.productIds() == null
        ? Set.of()
        : form.productIds().stream().map(ProductId::new).collect(toSet());
  }
}
