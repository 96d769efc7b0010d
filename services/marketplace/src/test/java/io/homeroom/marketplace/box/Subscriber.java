package io.homeroom.marketplace.box;

import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A family that gets a kit each month, as payments knows it. */
record Subscriber(Shopper parent, Shopkeeper keeper, String reference) {
  private static final String PATH = "/api/store/boxes";

  static Subscriber begun(Shopper parent, Shopkeeper keeper, ProductId kit) {
    var wish = Map.<String, Object>of("productId", kit.value(), "minor", 1990, "currency", "EUR");
    var begun = parent.living().client().post(PATH, wish).expect(201).json();
    return new Subscriber(parent, keeper, "box:" + begun.path("boxId").asString());
  }

  /** By which its months are told; each family has its own. */
  String invoice(int month) {
    return "in_" + month + reference;
  }

  JsonNode month(int newestFirst) {
    return parent.client().get(PATH).expect(200).json().at("/items/0/months/" + newestFirst);
  }

  String shipmentOf(int newestFirst) {
    return month(newestFirst).at("/shipment/state").asString("");
  }

  /** How its supplier sees what was ordered, the newest first. */
  List<String> shipments() {
    return keeper
        .client()
        .get("/api/store/suppliers/orders")
        .expect(200)
        .json()
        .path("items")
        .values()
        .stream()
        .map(it -> it.path("state").asString())
        .toList();
  }
}
