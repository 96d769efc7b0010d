package io.homeroom.marketplace.catalogue.messaging;

import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.listing.Product;
import io.homeroom.marketplace.catalogue.listing.ProductRevised;
import io.homeroom.marketplace.catalogue.listing.ProductState;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** In order for each product: it is locked while it changes. */
@Configuration(proxyBeanMethods = false)
class ProductEvents {
  private static final String TOPIC = "homeroom.marketplace.product";

  record Priced(long minor, String currency, @Nullable Long points) {}

  record Changed(
      UUID productId,
      UUID supplierId,
      ProductKind kind,
      boolean lesson,
      UUID categoryId,
      Priced price,
      ProductState state,
      boolean offered,
      long version,
      Instant occurredAt) {

    static Changed of(Product product, Instant at) {
      var listing = product.listing();
      var money = listing.price().money();
      return new Changed(
          product.id().value(),
          product.supplier(),
          listing.kind(),
          listing.lesson(),
          listing.category().value(),
          new Priced(money.minor(), money.currency().getCurrencyCode(), listing.price().points()),
          product.state(),
          product.isOffered(),
          product.version(),
          at);
    }
  }

  private final Outbox outbox;

  ProductEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Bean
  PublishedTopic productTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(ProductRevised event) {
    var data = Changed.of(event.product(), event.occurredAt());
    outbox.publish(
        new OutgoingEvent(TOPIC, data.productId(), "marketplace.product-changed.v1", data));
  }
}
