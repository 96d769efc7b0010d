package io.homeroom.marketplace.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.offer.Offer;
import io.homeroom.marketplace.catalogue.offer.SeeingOffers;
import io.homeroom.marketplace.search.Found.Offering;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Somebody looks for products. */
@Component
public class SearchingProducts {
  private final ProductIndex index;
  private final SeeingOffers offers;
  private final SeeingStock stock;

  SearchingProducts(ProductIndex index, SeeingOffers offers, SeeingStock stock) {
    this.index = index;
    this.offers = offers;
    this.stock = stock;
  }

  /** What is found, with prices and states of now: what cannot be bought any more is left out. */
  public Found search(Question question, Cursor cursor) {
    var after = cursor.after(Place::parse).orElse(null);
    var hits = index.search(question, after, cursor.fetchSize());
    var page = cursor.page(hits.places(), Place::toString);
    return new Found(
        new CursorPage<>(offerings(page.items()), page.next()), hits.total(), hits.facets());
  }

  private List<Offering> offerings(List<Place> places) {
    var ids = places.stream().map(place -> new ProductId(place.product())).toList();
    var found = offers.findAll(ids).stream().collect(toMap(Offer::id, identity()));
    var left = stock.leftAmong(physical(found.values()));
    return ids.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .map(offer -> new Offering(offer, isDigital(offer) || left.contains(offer.id())))
        .toList();
  }

  private static List<ProductId> physical(Collection<Offer> offers) {
    return offers.stream().filter(offer -> !isDigital(offer)).map(Offer::id).toList();
  }

  private static boolean isDigital(Offer offer) {
    return offer.kind() == ProductKind.DIGITAL;
  }
}
