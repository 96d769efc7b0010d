package io.homeroom.e2e;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Something that a child wants and its parent pays by card, and has its money back for. */
final class BuyingAtStore {
  private static final String ORDERS = "/api/store/orders";

  private final StoreVisit visit;
  private final Narrator narrator;

  BuyingAtStore(StoreVisit visit, Narrator narrator) {
    this.visit = visit;
    this.narrator = narrator;
  }

  void buy(JsonNode offer) {
    narrator.step(
        "%s wants something that is paid by card; only a parent can".formatted(visit.name()));
    String product = offer.path("productId").asString();
    String order = ORDERS + "/" + place(offer, product);
    long points = visit.balance();
    visit.atHome().await("order-approval-requested-by-card");

    narrator.step("The parent says yes, and pays on the provider's page");
    String page = visit.home().post(order + "/approval", Map.of()).expect(200).text("checkout.url");
    if (visit.room().get(order).expect(200).json().path("checkout").isObject()) {
      throw new StepFailed("A child is shown where to pay");
    }
    new PaymentPage(page, narrator).pay();
    visit.inRoom().await("order-paid-by-card");
    visit.expectBalance(points);

    narrator.step("The parent thinks better of it, and has the money back");
    visit.home().post(order + "/refund", Map.of()).expect(202);
    awaitState(order, "refunded");
    visit.room().get("/api/store/library/" + product).expect(404);
  }

  private void awaitState(String order, String state) {
    Awaitility.await("order " + state)
        .until(() -> visit.home().get(order).expect(200).text("state").equals(state));
  }

  private String place(JsonNode offer, String product) {
    Map<String, Object> form =
        Map.of(
            "payment",
            "card",
            "items",
            List.of(Map.of("productId", product, "quantity", 1)),
            "money",
            Map.of(
                "minor",
                offer.at("/price/minor").asLong(),
                "currency",
                offer.at("/price/currency").asString()));
    return visit
        .room()
        .post(ORDERS, form, UUID.randomUUID().toString())
        .expect(202)
        .text("orderId");
  }
}
