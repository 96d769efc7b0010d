package io.homeroom.marketplace.search.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.search.Order;
import io.homeroom.marketplace.search.SearchingProducts;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "store")
class SearchController {
  private final SearchingProducts searching;

  SearchController(SearchingProducts searching) {
    this.searching = searching;
  }

  // Each by itself: to bind a record, Spring reads the annotations of all its components for each
  // of them at each request, which took longer than finding the products.
  @Operation(summary = "Look for products by text, filters, or both")
  @GetMapping("/api/store/search")
  FoundView searchProducts(
      @RequestParam(required = false) @Size(max = 200) @Text @Nullable String q,
      @RequestParam(required = false) @Nullable Language language,
      @RequestParam(required = false) @Nullable UUID category,
      @RequestParam(required = false) @Nullable ProductKind kind,
      @RequestParam(required = false) @Nullable Boolean lesson,
      @RequestParam(required = false) @Nullable Boolean inStock,
      @RequestParam(required = false) @Min(0) @Max(120) @Nullable Integer age,
      @RequestParam(required = false) @PositiveOrZero @Nullable Long minPoints,
      @RequestParam(required = false) @PositiveOrZero @Nullable Long maxPoints,
      @RequestParam(required = false) @Pattern(regexp = "[A-Z]{3}") @Nullable String currency,
      @RequestParam(required = false) @PositiveOrZero @Nullable Long minPrice,
      @RequestParam(required = false) @PositiveOrZero @Nullable Long maxPrice,
      @RequestParam(required = false) @Nullable Order sort,
      Cursor cursor) {
    var form =
        new QuestionForm(
            q, language, category, kind, lesson, inStock, age, minPoints, maxPoints, currency,
            minPrice, maxPrice, sort);
    return FoundView.of(searching.search(form.question(), cursor), form.languageOrUsual());
  }
}
