package io.homeroom.marketplace.search.feed;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.SeeingOffers;
import io.homeroom.marketplace.search.Entry;
import io.homeroom.marketplace.stock.SeeingStock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What there is to tell of products now. */
@Component
class Entries {
  private static final double UNKNOWN = 3.5;

  private final SeeingOffers offers;
  private final SeeingStock stock;

  Entries(SeeingOffers offers, SeeingStock stock) {
    this.offers = offers;
    this.stock = stock;
  }

  /** Those of the products that can be bought. */
  List<Entry> of(Collection<ProductId> products) {
    var available = stock.availableAmong(products);
    return offers.findDetails(products).stream()
        .map(
            details -> {
              var id = details.offer().id();
              return new Entry(details, available.contains(id), UNKNOWN);
            })
        .toList();
  }
}
