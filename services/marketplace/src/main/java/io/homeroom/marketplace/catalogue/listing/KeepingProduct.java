package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.catalogue.ProductChanged;
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

  Product keep(Product product) {
    writing.write(product, null);
    tell(product);
    return product;
  }

  /** One that comes with Homeroom. */
  void keepSeed(Product product, String slug) {
    writing.write(product, slug);
    tell(product);
  }

  private void tell(Product product) {
    if (product.state() != ProductState.DRAFT) {
      events.publishEvent(new ProductRevised(product, clock.instant()));
      events.publishEvent(new ProductChanged(product.id()));
    }
  }
}
