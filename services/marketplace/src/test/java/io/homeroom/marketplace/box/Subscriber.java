package io.homeroom.marketplace.box;

import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.http.Answer;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A family that gets a kit each month, as payments knows it. */
record Subscriber(Shopper parent, Shopkeeper keeper, String reference) {
  private static final String PATH = "/api/store/boxes";

  /** Under which it was begun. */
  static final String KEY = "begun";

  static Subscriber begun(Shopper parent, Shopkeeper keeper, ProductId kit) {
    var begun = subscribe(parent.living(), kit, KEY).expect(201);
    return new Subscriber(parent, keeper, "box:" + begun.id("boxId"));
  }

  static Answer subscribe(Shopper parent, ProductId kit, String key) {
    var wish = Map.<String, Object>of("productId", kit.value(), "minor", 1990, "currency", "EUR");
    return parent.client().post(PATH, wish, key);
  }

  /** By which its months are told; each family has its own. */
  String invoice(int month) {
    return "in_" + month + reference;
  }

  /** Its family's boxes, as they are shown. */
  JsonNode shown() {
    return parent.client().get(PATH).expect(200).json().path("items");
  }

  JsonNode month(int newestFirst) {
    return shown().at("/0/months/" + newestFirst);
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
