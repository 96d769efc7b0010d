package io.homeroom.marketplace.shipping.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.Titles;
import io.homeroom.marketplace.shipping.FamilyAddresses;
import io.homeroom.marketplace.shipping.KeptAddress;
import io.homeroom.marketplace.shipping.Shipment;
import io.homeroom.marketplace.shipping.ShipmentState;
import io.homeroom.marketplace.shipping.address.Address;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows shipments to their supplier. */
@Component
class ShipmentViews {
  private final FamilyAddresses addresses;
  private final Titles titles;

  ShipmentViews(FamilyAddresses addresses, Titles titles) {
    this.addresses = addresses;
    this.titles = titles;
  }

  List<ShipmentView> of(List<Shipment> shipments) {
    var products = shipments.stream().flatMap(it -> it.items().keySet().stream()).toList();
    var named = titles.of(products);
    return shipments.stream().map(shipment -> view(shipment, named)).toList();
  }

  private ShipmentView view(Shipment shipment, Map<ProductId, Map<Language, String>> named) {
    return new ShipmentView(
        shipment.id(),
        shipment.state(),
        shipment.items().entrySet().stream()
            .map(
                item ->
                    new ShipmentView.ItemView(
                        item.getKey().value(),
                        named.getOrDefault(item.getKey(), Map.of()),
                        item.getValue()))
            .toList(),
        addressOf(shipment),
        shipment.carrier(),
        shipment.trackingCode(),
        shipment.requestedAt(),
        shipment.changedAt());
  }

  private @Nullable Address addressOf(Shipment shipment) {
    return shipment.state() == ShipmentState.REQUESTED
        ? addresses.find(shipment.recipient().family()).map(KeptAddress::address).orElse(null)
        : null;
  }
}
