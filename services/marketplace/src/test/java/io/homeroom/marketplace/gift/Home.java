package io.homeroom.marketplace.gift;

import io.homeroom.marketplace.Family;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.Client;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A family that gives gifts. */
public record Home(Family family) {

  /** Lets parcels be sent to it. */
  public void live() {
    var address =
        Map.of(
            "recipient", "Grace Doe",
            "lines", List.of("1 Main Street"),
            "city", "Springfield",
            "country", "US");
    parent().put("/api/store/address", address, "\"0\"").expect(200);
  }

  /** A gift that the parent sends. */
  public GiftId give(ProductId product, long threshold) {
    var sent = parent().post("/api/gifts", gift(product, threshold)).expect(201).json();
    return new GiftId(UUID.fromString(sent.path("giftId").asString()));
  }

  public Map<String, Object> gift(ProductId product, long threshold) {
    var form = new HashMap<String, Object>();
    form.put("childId", child().id());
    form.put("productId", product.value());
    form.put("threshold", threshold);
    form.put("message", "Well done!");
    return form;
  }

  public Answer open(GiftId gift, String key) {
    return atChilds().post("/api/gifts/" + gift.value() + "/activate", Map.of(), key);
  }

  public Answer withdraw(GiftId gift) {
    return parent().delete("/api/gifts/" + gift.value());
  }

  /** How the parent sees it. */
  public String stateOf(GiftId gift) {
    return parent().get("/api/gifts/" + gift.value()).expect(200).json().path("state").asString();
  }

  public Child child() {
    return family.child();
  }

  public UUID childId() {
    return family.child().id();
  }

  public Client parent() {
    return family.parent();
  }

  public Client atChilds() {
    return family.atChilds();
  }
}
