package io.homeroom.marketplace.order.placing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.homeroom.marketplace.catalogue.Offer;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.SeeingOffers;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.OrderItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a wish costs now, if all of it can be had for points. */
@Component
class Pricing {
  private final SeeingOffers offers;

  Pricing(SeeingOffers offers) {
    this.offers = offers;
  }

  List<OrderItem> price(Wish wish, Buyer buyer) {
    var found = offers.findAll(wish.quantities().keySet());
    if (buyer.isChild()) {
      found.forEach(Offer::requireForChildren);
    }
    var offered = found.stream().collect(toMap(Offer::id, identity()));
    var items =
        wish.quantities().entrySet().stream()
            .map(wanted -> item(wanted, offered.get(wanted.getKey())))
            .toList();
    var points = items.stream().mapToLong(OrderItem::total).reduce(0, Math::addExact);
    if (points != wish.points()) {
      throw new PriceChanged(points);
    }
    return items;
  }

  private static OrderItem item(Map.Entry<ProductId, Integer> wanted, @Nullable Offer offer) {
    if (offer == null) {
      throw new NotForSale(wanted.getKey());
    }
    var points = offer.price().points();
    if (points == null) {
      throw new NotForPoints(offer.id());
    }
    if (offer.kind() == ProductKind.DIGITAL && wanted.getValue() > 1) {
      throw new OneIsEnough(offer.id());
    }
    return new OrderItem(
        offer.id(), offer.kind(), offer.supplier(), offer.category(), wanted.getValue(), points);
  }
}
