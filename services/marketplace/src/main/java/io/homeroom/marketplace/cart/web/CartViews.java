package io.homeroom.marketplace.cart.web;

import io.homeroom.marketplace.cart.CartLine;
import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.Titles;
import io.homeroom.marketplace.catalogue.offer.Offer;
import io.homeroom.marketplace.catalogue.offer.SeeingOffers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows carts at the prices of now, with the titles of what cannot be bought any more, too. */
@Component
class CartViews {
  private final SeeingOffers offers;
  private final Titles titles;

  CartViews(SeeingOffers offers, Titles titles) {
    this.offers = offers;
    this.titles = titles;
  }

  /** {@code seen} has just been looked up. */
  CartView of(List<CartLine> lines, Offer... seen) {
    var known = new HashMap<ProductId, Offer>();
    for (var offer : seen) {
      known.put(offer.id(), offer);
    }
    var unknown = unlike(lines, known.keySet());
    if (!unknown.isEmpty()) {
      offers.findAll(unknown).forEach(offer -> known.put(offer.id(), offer));
    }
    return CartView.of(lines, known, titles(lines, known));
  }

  private Map<ProductId, Map<Language, String>> titles(
      List<CartLine> lines, Map<ProductId, Offer> offered) {
    var named = new HashMap<ProductId, Map<Language, String>>();
    offered.values().forEach(offer -> named.put(offer.id(), offer.titles()));
    var others = unlike(lines, offered.keySet());
    if (!others.isEmpty()) {
      named.putAll(titles.of(others));
    }
    return named;
  }

  private static Set<ProductId> unlike(List<CartLine> lines, Set<ProductId> known) {
    return lines.stream()
        .map(CartLine::product)
        .filter(product -> !known.contains(product))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
