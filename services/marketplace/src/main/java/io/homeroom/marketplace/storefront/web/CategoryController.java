package io.homeroom.marketplace.storefront.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.category.SeeingCategories;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "store")
@RequestMapping("/api/store/categories")
class CategoryController {
  private final SeeingCategories categories;

  CategoryController(SeeingCategories categories) {
    this.categories = categories;
  }

  record CategoryList(List<CategoryView> items) {}

  @Operation(summary = "The categories, in the order of the shelves")
  @GetMapping
  CategoryList listCategories(@RequestParam(defaultValue = "en") Language language) {
    return new CategoryList(
        categories.all().stream().map(category -> CategoryView.of(category, language)).toList());
  }
}
