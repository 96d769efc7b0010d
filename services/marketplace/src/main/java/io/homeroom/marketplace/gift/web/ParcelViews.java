package io.homeroom.marketplace.gift.web;

import static java.util.stream.Collectors.toMap;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.Titles;
import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.shipping.Shipment;
import io.homeroom.marketplace.shipping.Shipments;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows gifts with where their parcels are. */
@Component
class ParcelViews {
  private final Titles titles;
  private final Shipments shipments;

  ParcelViews(Titles titles, Shipments shipments) {
    this.titles = titles;
    this.shipments = shipments;
  }

  CursorPage<ParcelView> of(CursorPage<Gift> page) {
    var gifts = page.items();
    var named = titles.of(gifts.stream().map(gift -> gift.content().product()).distinct().toList());
    var sent =
        shipments.of(gifts.stream().map(gift -> gift.id().reference()).toList()).stream()
            .collect(toMap(Shipment::reference, shipment -> shipment));
    return page.map(
        gift ->
            view(
                gift,
                named.getOrDefault(gift.content().product(), Map.of()),
                sent.get(gift.id().reference())));
  }

  private static ParcelView view(
      Gift gift, Map<Language, String> named, @Nullable Shipment shipment) {
    return new ParcelView(
        gift.id().value(),
        gift.child().family(),
        gift.child().id(),
        gift.content().product().value(),
        named,
        gift.threshold(),
        gift.state(),
        gift.openedAt(),
        shipment == null ? null : sent(shipment));
  }

  private static ParcelView.SentView sent(Shipment shipment) {
    return new ParcelView.SentView(
        shipment.id(),
        shipment.state(),
        shipment.carrier(),
        shipment.trackingCode(),
        shipment.changedAt());
  }
}
