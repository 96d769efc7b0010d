package io.homeroom.marketplace.search.web;

import io.homeroom.marketplace.search.SearchingProducts;
import io.homeroom.platform.web.paging.Cursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "store")
class SearchController {
  private final SearchingProducts searching;

  SearchController(SearchingProducts searching) {
    this.searching = searching;
  }

  @Operation(summary = "Look for products by text, filters, or both")
  @GetMapping("/api/store/search")
  FoundView searchProducts(
      @ParameterObject @ModelAttribute @Valid QuestionForm form, Cursor cursor) {
    return FoundView.of(searching.search(form.question(), cursor), form.languageOrUsual());
  }
}
