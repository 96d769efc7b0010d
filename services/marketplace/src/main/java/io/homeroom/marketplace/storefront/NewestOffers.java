package io.homeroom.marketplace.storefront;

import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.catalogue.category.SeeingCategories;
import io.homeroom.marketplace.catalogue.category.ShelfChanged;
import io.homeroom.marketplace.catalogue.offer.Offer;
import io.homeroom.marketplace.catalogue.offer.SeeingOffers;
import io.homeroom.platform.cache.Cache;
import io.homeroom.platform.cache.Caches;
import io.homeroom.platform.cache.Kind;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What is offered; of each category the newest are kept, which is what most people look at. */
@Component
public class NewestOffers {
  private static final Cursor FIRST = Cursor.first(Cursor.DEFAULT_LIMIT);

  private final SeeingOffers offers;
  private final SeeingCategories categories;
  private final Cache<List<Offer>> kept;

  NewestOffers(SeeingOffers offers, SeeingCategories categories, Caches caches) {
    this.offers = offers;
    this.categories = categories;
    this.kept =
        caches.of(
            new Kind<>(
                "products", "products:%s", Duration.ofHours(2), 2, new TypeReference<>() {}));
  }

  /**
   * What is offered, the newest first.
   *
   * @param category none: in all of them
   */
  public CursorPage<Offer> list(@Nullable CategoryId category, Cursor cursor) {
    if (category == null || !isKept(category, cursor)) {
      return cursor.page(offers.list(category, cursor), offer -> offer.id().value());
    }
    var newest = kept.get(category.value(), () -> offers.list(category, FIRST));
    return cursor.page(
        newest.stream().limit(cursor.fetchSize()).toList(), offer -> offer.id().value());
  }

  /** What is no category could be made up without end. */
  private boolean isKept(CategoryId category, Cursor cursor) {
    return cursor.position() == null && cursor.limit() <= FIRST.limit() && categories.has(category);
  }

  @EventListener
  void on(ShelfChanged event) {
    kept.changed(event.category().value());
  }
}
