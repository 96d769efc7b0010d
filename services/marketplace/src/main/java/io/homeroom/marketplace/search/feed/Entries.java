package io.homeroom.marketplace.search.feed;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.offer.SeeingOffers;
import io.homeroom.marketplace.opinion.Opinion;
import io.homeroom.marketplace.opinion.SeeingOpinions;
import io.homeroom.marketplace.search.Entry;
import io.homeroom.marketplace.stock.SeeingStock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What there is to tell of products now. */
@Component
class Entries {
  private final SeeingOffers offers;
  private final SeeingStock stock;
  private final SeeingOpinions opinions;
  private final Shelves shelves;

  Entries(SeeingOffers offers, SeeingStock stock, SeeingOpinions opinions, Shelves shelves) {
    this.offers = offers;
    this.stock = stock;
    this.opinions = opinions;
    this.shelves = shelves;
  }

  /** Those of the products that can be bought. */
  List<Entry> of(Collection<ProductId> products) {
    var names = shelves.names();
    var available = stock.availableAmong(products);
    var thought = opinions.of(products);
    return offers.findDetails(products).stream()
        .map(
            details -> {
              var id = details.offer().id();
              var shelf = names.getOrDefault(details.offer().category(), Map.of());
              var opinion = thought.getOrDefault(id, Opinion.NONE);
              return new Entry(details, shelf, available.contains(id), opinion.standing());
            })
        .toList();
  }
}
