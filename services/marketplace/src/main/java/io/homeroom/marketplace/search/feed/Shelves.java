package io.homeroom.marketplace.search.feed;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.category.Category;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.catalogue.category.SeeingCategories;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names by which people look for a category: those it shows, and the short one. */
@Component
class Shelves {
  private final SeeingCategories categories;

  Shelves(SeeingCategories categories) {
    this.categories = categories;
  }

  Map<CategoryId, Map<Language, String>> names() {
    var names = new HashMap<CategoryId, Map<Language, String>>();
    categories.all().forEach(category -> names.put(category.id(), names(category)));
    return names;
  }

  private static Map<Language, String> names(Category category) {
    var names = new EnumMap<Language, String>(Language.class);
    names.putAll(category.names());
    names.merge(Language.EN, category.slug(), (name, slug) -> name + " " + slug);
    return names;
  }
}
