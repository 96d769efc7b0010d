package io.homeroom.marketplace.order.web;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.placing.Wish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What somebody orders.
 *
 * @param points what all of it costs, as they have seen it; with points alone it can be paid
 */
record OrderForm(
    @NotNull Payment payment,
    @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull ItemForm> items,
    @Positive long points) {

  enum Payment {
    @JsonProperty("points")
    POINTS,
    @JsonProperty("card")
    CARD
  }

  record ItemForm(@NotNull UUID productId, @Min(1) @Max(99) int quantity) {}

  @AssertTrue(message = "names a product twice")
  private boolean isEachOnce() {
    return items == null
        || items.stream().filter(item -> item != null).map(ItemForm::productId).distinct().count()
            == items.size();
  }

  Wish wish() {
    return new Wish(
        items.stream().collect(toMap(item -> new ProductId(item.productId()), ItemForm::quantity)),
        points);
  }
}
