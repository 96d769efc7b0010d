package io.homeroom.e2e;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Something that a child orders, and its parent lets it have. */
final class OrderingAtStore {
  private static final String ORDERS = "/api/store/orders";

  private final StoreVisit visit;
  private final Narrator narrator;

  OrderingAtStore(StoreVisit visit, Narrator narrator) {
    this.visit = visit;
    this.narrator = narrator;
  }

  void order(JsonNode offer) {
    long points = StoreVisit.points(offer);
    narrator.step("%s orders something for %d points".formatted(visit.name(), points));
    visit.earn(Math.max(1, points - visit.balance()));
    long left = visit.balance() - points;
    String product = offer.path("productId").asString();
    String order = ORDERS + "/" + place(product, points);
    visit.atHome().await("order-approval-requested");

    narrator.step("The parent says yes, and both are told that it is paid");
    visit.home().post(order + "/approval", Map.of()).expect(200);
    visit.inRoom().await("order-paid");
    visit.atHome().await("order-paid");
    visit.expectBalance(left);
    visit.room().get("/api/store/library/" + product).expect(200);
    visit.home().get(order).expect(200);
  }

  private String place(String product, long points) {
    Map<String, Object> form =
        Map.of(
            "payment",
            "points",
            "items",
            List.of(Map.of("productId", product, "quantity", 1)),
            "points",
            points);
    return visit
        .room()
        .post(ORDERS, form, UUID.randomUUID().toString())
        .expect(202)
        .text("orderId");
  }
}
