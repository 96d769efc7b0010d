package io.homeroom.payments.subscription.web;

import io.homeroom.payments.subscription.product.ProductOrder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family is to get, and to be charged, each month.
 *
 * @param minor in minor units, for each month
 * @param supplierId whose goods it is; null if Homeroom's own
 */
record ProductForm(
    @NotNull @Pattern(regexp = REFERENCE) String reference,
    @NotNull UUID familyId,
    @NotNull UUID personId,
    @NotBlank @Size(max = 200) String name,
    @Min(1) @Max(10_000_000) long minor,
    @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
    @Nullable UUID supplierId) {

  static final String REFERENCE = "(box|package):[0-9a-f-]{36}";

  ProductOrder order() {
    return new ProductOrder(reference, familyId, personId, name, minor, currency, supplierId);
  }
}
