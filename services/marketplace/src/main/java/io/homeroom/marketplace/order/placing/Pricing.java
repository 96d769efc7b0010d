package io.homeroom.marketplace.order.placing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.offer.Offer;
import io.homeroom.marketplace.catalogue.offer.SeeingOffers;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.marketplace.order.item.OrderItems;
import io.homeroom.marketplace.order.placing.refusal.NotForPoints;
import io.homeroom.marketplace.order.placing.refusal.NotForSale;
import io.homeroom.marketplace.order.placing.refusal.NotPayableByCard;
import io.homeroom.marketplace.order.placing.refusal.OneIsEnough;
import io.homeroom.marketplace.order.placing.refusal.PriceChanged;
import io.homeroom.marketplace.order.placing.refusal.PriceInMoneyChanged;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a wish costs now, if all of it can be had for what it is paid with. */
@Component
class Pricing {
  private final SeeingOffers offers;

  Pricing(SeeingOffers offers) {
    this.offers = offers;
  }

  OrderItems price(Wish wish, Buyer buyer) {
    var found = offers.findAll(wish.quantities().keySet());
    if (buyer.isChild()) {
      found.forEach(Offer::requireForChildren);
    }
    var offered = found.stream().collect(toMap(Offer::id, identity()));
    var items =
        new OrderItems(
            wish.quantities().entrySet().stream()
                .map(wanted -> item(wanted, offered.get(wanted.getKey()), wish.tender()))
                .toList());
    var total = items.total();
    if (total != wish.total()) {
      throw switch (wish.tender()) {
        case Tender.Points _ -> new PriceChanged(total);
        case Tender.Card _ -> new PriceInMoneyChanged(total);
      };
    }
    return items;
  }

  private static OrderItem item(
      Map.Entry<ProductId, Integer> wanted, @Nullable Offer offer, Tender tender) {
    if (offer == null) {
      throw new NotForSale(wanted.getKey());
    }
    var price = price(offer, tender);
    if (offer.kind() == ProductKind.DIGITAL && wanted.getValue() > 1) {
      throw new OneIsEnough(offer.id());
    }
    return new OrderItem(
        offer.id(),
        offer.kind(),
        offer.supplier(),
        offer.category(),
        wanted.getValue(),
        price,
        null);
  }

  private static long price(Offer offer, Tender tender) {
    return switch (tender) {
      case Tender.Points _ -> points(offer);
      case Tender.Card(var currency, _, _, _, _, _) -> money(offer, currency);
    };
  }

  private static long points(Offer offer) {
    var points = offer.price().points();
    if (points == null) {
      throw new NotForPoints(offer.id());
    }
    return points;
  }

  private static long money(Offer offer, Currency currency) {
    var money = offer.price().money();
    if (money.minor() == 0 || !money.currency().equals(currency)) {
      throw new NotPayableByCard(offer.id());
    }
    return money.minor();
  }
}
