package io.homeroom.marketplace.review.web;

import io.homeroom.marketplace.review.AgeGroup;
import io.homeroom.platform.web.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of a product.
 *
 * @param ageGroup of a child that wants to say so; nobody else's is kept
 */
record ReviewForm(
    @NotNull @Min(1) @Max(5) Integer stars,
    @Size(max = 2000) @Text @Nullable String text,
    @Nullable AgeGroup ageGroup) {

  @Nullable String words() {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
