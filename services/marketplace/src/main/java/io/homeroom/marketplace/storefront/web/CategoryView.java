package io.homeroom.marketplace.storefront.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.category.Category;
import java.util.UUID;

/** A category on the wire. */
record CategoryView(UUID categoryId, String slug, String name) {

  static CategoryView of(Category category, Language language) {
    return new CategoryView(category.id().value(), category.slug(), language.of(category.names()));
  }
}
