package io.homeroom.marketplace.order;

import io.homeroom.marketplace.Family;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.Client;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A member of a family as the one who orders. */
public record Shopper(Family family, Client client) {
  public static final String ORDERS = "/api/store/orders";

  public static final Map<String, Object> ADDRESS =
      Map.of(
          "recipient",
          "Kim Doe",
          "lines",
          List.of("1 Main Street"),
          "city",
          "Springfield",
          "country",
          "US");

  public static Shopper child(Family family) {
    return new Shopper(family, family.atChilds());
  }

  public static Shopper parent(Family family) {
    return new Shopper(family, family.parent());
  }

  public UUID id() {
    return family.child().id();
  }

  public String token(People people) {
    return people.tokenOf(family.child());
  }

  /** Lets the child buy whatever it likes. */
  public Shopper trusted() {
    settle(Map.of("mode", "within")).expect(200);
    return this;
  }

  public Shopper living() {
    family.parent().put("/api/store/address", ADDRESS, "\"0\"").expect(200);
    return this;
  }

  /** Its family has no address from now on. */
  public void moveAway() {
    family.parent().delete("/api/store/address").expect(204);
  }

  public Answer settle(Map<String, Object> allowance) {
    var path = "/api/store/allowance/" + family.child().id();
    return family.parent().put(path, allowance, "*");
  }

  public static Map<String, Object> wish(ProductId product, int quantity, long points) {
    return wish(Map.of(product, quantity), points);
  }

  private static Map<String, Object> wish(Map<ProductId, Integer> quantities, long points) {
    var items =
        quantities.entrySet().stream()
            .map(item -> Map.of("productId", item.getKey().value(), "quantity", item.getValue()))
            .toList();
    return Map.of("payment", "points", "items", items, "points", points);
  }

  public Answer order(ProductId product, int quantity, long points) {
    return client.post(ORDERS, wish(product, quantity, points));
  }

  public Answer order(Map<ProductId, Integer> quantities, long points) {
    return client.post(ORDERS, wish(quantities, points));
  }

  /** By card, for so many cents. */
  public Answer buy(ProductId product, int quantity, long minor) {
    return client.post(ORDERS, cardWish(product, quantity, minor));
  }

  public static Map<String, Object> cardWish(ProductId product, int quantity, long minor) {
    var items = List.of(Map.of("productId", product.value(), "quantity", quantity));
    var money = Map.of("minor", minor, "currency", "EUR");
    return Map.of("payment", "card", "items", items, "money", money);
  }

  /** All of an order, if no product is named. */
  public Answer giveBack(UUID order, ProductId... products) {
    var ids = Stream.of(products).map(ProductId::value).toList();
    return client.post(
        ORDERS + "/" + order + "/refund", ids.isEmpty() ? Map.of() : Map.of("productIds", ids));
  }

  /** How far a product of an order has come back on its own; empty if it has not. */
  public String returned(UUID order, ProductId product) {
    return show(order)
        .json()
        .path("items")
        .valueStream()
        .filter(item -> item.path("productId").asString().equals(product.value().toString()))
        .map(item -> item.path("returned").asString(""))
        .findFirst()
        .orElseThrow();
  }

  public Answer show(UUID order) {
    return client.get(ORDERS + "/" + order).expect(200);
  }

  public String state(UUID order) {
    return show(order).json().path("state").asString();
  }

  public boolean owns(ProductId product) {
    return client.get("/api/store/library/" + product.value()).status() == 200;
  }

  public static UUID idOf(Answer order) {
    return UUID.fromString(order.json().path("orderId").asString());
  }
}
