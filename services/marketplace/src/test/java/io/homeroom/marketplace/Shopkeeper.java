package io.homeroom.marketplace;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.Client;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A supplier with a shop, as the service is used by one. */
public record Shopkeeper(UUID id, Client client) {
  public static final String SHOP = "/api/store/suppliers/shop";
  public static final String PRODUCTS = "/api/store/suppliers/products";
  public static final UUID SCIENCE = UUID.fromString("019a9000-0000-7000-8000-000000000002");

  public static Map<String, Object> shop() {
    return Map.of("name", "Little Lab", "about", "Kits that work, from a cellar in Bremen.");
  }

  /** Something physical, of the science shelf, for 400 points. */
  public static Map<String, Object> kit() {
    var kit = new HashMap<String, Object>();
    kit.put("kind", "physical");
    kit.put("lesson", false);
    kit.put("categoryId", SCIENCE);
    kit.put(
        "words",
        Map.of("en", said("Volcano kit", "A volcano to build."), "ja", said("火山", "火山を作る。")));
    kit.put("price", Map.of("minor", 1990, "currency", "EUR", "points", 400));
    kit.put("minAge", 6);
    kit.put("maxAge", 12);
    kit.put("specs", Map.of("weight", "800 g"));
    return kit;
  }

  public static Map<String, Object> lesson() {
    var lesson = new HashMap<>(kit());
    lesson.put("kind", "digital");
    lesson.put("lesson", true);
    lesson.put(
        "words",
        Map.of(
            "en",
            Map.of("title", "Why it erupts", "description", "A lesson.", "body", "Deep below …")));
    return lesson;
  }

  public static Map<String, Object> said(String title, String description) {
    return Map.of("title", title, "description", description);
  }

  public UUID draft(Map<String, Object> product) {
    var drafted = client.post(PRODUCTS, product).expect(201).json();
    return UUID.fromString(drafted.path("productId").asString());
  }

  public UUID publish(Map<String, Object> product) {
    var id = draft(product);
    client.post(PRODUCTS + "/" + id + "/publish", Map.of()).expect(200);
    return id;
  }

  /** A published kit of which there are so many. */
  public ProductId kitsInStock(int number) {
    var id = publish(kit());
    restock(id, number).expect(200);
    return new ProductId(id);
  }

  public Answer restock(UUID product, int change) {
    return client.post(PRODUCTS + "/" + product + "/stock", Map.of("change", change));
  }

  public Answer withdraw(UUID product) {
    return client.post(PRODUCTS + "/" + product + "/withdraw", Map.of());
  }
}
