package io.homeroom.marketplace.gift.web;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.giving.Present;
import io.homeroom.platform.families.NamesChild;
import io.homeroom.platform.web.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gift for a child.
 *
 * @param threshold the points that unlock it and are given back to the parents when it is opened
 * @param message what the child reads with it
 */
record GiftForm(
    @NotNull UUID childId,
    @NotNull UUID productId,
    @Min(1) @Max(1_000_000) long threshold,
    @Nullable @Size(max = 500) @Text String message)
    implements NamesChild {

  Present present() {
    return new Present(
        new ProductId(productId), threshold, message == null || message.isBlank() ? null : message);
  }
}
