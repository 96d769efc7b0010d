package io.homeroom.marketplace.catalogue.listing.web;

import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.catalogue.listing.description.Ages;
import io.homeroom.marketplace.catalogue.listing.description.Listing;
import io.homeroom.platform.web.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier fills in about a product.
 *
 * @param lesson whether it is read: a digital product with a text
 * @param minAge of those for whom it is, in years
 * @param specs its properties by name
 */
record ListingForm(
    @NotNull ProductKind kind,
    boolean lesson,
    @NotNull UUID categoryId,
    @NotNull @Valid WordsForm words,
    @NotNull @Valid PriceForm price,
    @Min(0) @Max(99) int minAge,
    @Min(0) @Max(99) int maxAge,
    @Size(max = 30)
        @Nullable
            Map<@NotBlank @Size(max = 50) @Text String, @NotBlank @Size(max = 200) @Text String>
            specs) {

  Listing listing() {
    return new Listing(
        kind,
        lesson,
        new CategoryId(categoryId),
        words.words(),
        price.price(),
        new Ages(minAge, maxAge),
        Objects.requireNonNullElse(specs, Map.of()));
  }
}
