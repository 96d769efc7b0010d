package io.homeroom.marketplace.seed;

import io.homeroom.marketplace.catalogue.category.Category;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.catalogue.category.SeeingCategories;
import io.homeroom.marketplace.supplier.SeedingShop;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what comes with Homeroom into the store, each product once. */
@Component
public class SeedingCatalogue {
  private static final UUID SUPPLIER = UUID.fromString("019a9000-0000-7000-8000-0000000000ff");

  private final Seeds seeds;
  private final SeedingShop shops;
  private final SeeingCategories categories;
  private final Shelving shelving;
  private final JdbcClient jdbc;

  SeedingCatalogue(
      Seeds seeds,
      SeedingShop shops,
      SeeingCategories categories,
      Shelving shelving,
      JdbcClient jdbc) {
    this.seeds = seeds;
    this.shops = shops;
    this.categories = categories;
    this.shelving = shelving;
    this.jdbc = jdbc;
  }

  /** All of it or nothing; of several processes that start at once the others wait for one. */
  @Transactional
  public void seed() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('homeroom.catalogue.seed'))")
        .query((_, _) -> true)
        .single();
    var shop =
        shops.seed(SUPPLIER, "Homeroom", "Kits, books and lessons that came with the house.");
    Map<String, CategoryId> shelves =
        categories.all().stream().collect(Collectors.toMap(Category::slug, Category::id));
    for (var seed : seeds.all()) {
      var shelf = Objects.requireNonNull(shelves.get(seed.category()), seed.slug());
      shelving.shelve(seed, shop, shelf);
    }
  }
}
