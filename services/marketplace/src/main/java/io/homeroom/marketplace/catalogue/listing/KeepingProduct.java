package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.catalogue.ProductChanged;
import io.homeroom.marketplace.catalogue.category.ShelfChanged;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a product, and tells of it: a draft is its supplier's business alone. */
@Component
class KeepingProduct {
  private final WritingProduct writing;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  KeepingProduct(WritingProduct writing, ApplicationEventPublisher events, Clock clock) {
    this.writing = writing;
    this.events = events;
    this.clock = clock;
  }

  Product begin(Product draft) {
    writing.write(draft, null);
    return draft;
  }

  Product change(Product before, Product after) {
    writing.write(after, null);
    if (after.state() != ProductState.DRAFT) {
      events.publishEvent(new ShelfChanged(before.listing().category()));
      tell(after);
    }
    return after;
  }

  /** One that comes with Homeroom. */
  void publishSeed(Product product, String slug) {
    writing.write(product, slug);
    tell(product);
  }

  private void tell(Product product) {
    events.publishEvent(new ShelfChanged(product.listing().category()));
    events.publishEvent(new ProductRevised(product, clock.instant()));
    events.publishEvent(new ProductChanged(product.id()));
  }
}
