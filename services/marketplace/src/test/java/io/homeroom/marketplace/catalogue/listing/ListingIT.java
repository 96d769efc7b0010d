package io.homeroom.marketplace.catalogue.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class ListingIT {
  private static final String OWN = Shopkeeper.PRODUCTS + "/";

  @Autowired People people;
  @Autowired EventRecorder events;

  private Shopkeeper keeper;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
  }

  @Test
  void keepsWhatIsSaidOfAProduct() {
    var id = keeper.draft(Shopkeeper.kit());

    var kit = keeper.client().get(OWN + id).expect(200).json();
    assertThat(kit.at("/words/ja/title").asString()).isEqualTo("火山");
    assertThat(kit.at("/words/zh").isNull()).isTrue();
    assertThat(kit.at("/price/points").asLong()).isEqualTo(400);
    assertThat(kit.at("/specs/weight").asString()).isEqualTo("800 g");
    assertThat(kit.path("state").asString()).isEqualTo("draft");
    assertThat(kit.path("offered").asBoolean()).isFalse();
  }

  @Test
  void tellsOfPublishingAndOfWhatFollows() {
    var id = keeper.publish(Shopkeeper.kit());
    keeper.withdraw(id).expect(200);

    var published = events.await("marketplace.product-changed.v1", id);
    var withdrawn =
        events.await(
            "marketplace.product-changed.v1",
            event ->
                event.key().equals(id.toString())
                    && event.json().contains("\"state\":\"withdrawn\""));
    List.of(published, withdrawn).forEach(EventSchemas.ofThisModule()::check);
    assertThat(published.json()).contains("\"offered\":true").doesNotContain("olcano");
    assertThat(withdrawn.json()).contains("\"offered\":false");
  }

  @Test
  void isChangedByWhoHasSeenItOnly() {
    var id = keeper.publish(Shopkeeper.kit());
    var other = new HashMap<>(Shopkeeper.kit());
    other.put("price", Map.of("minor", 990, "currency", "JPY"));

    keeper.client().put(OWN + id, other, null).expect(428);
    keeper.client().put(OWN + id, other, "\"1\"").expect(412);
    var changed = keeper.client().put(OWN + id, other, "\"2\"").expect(200).json();
    assertThat(changed.at("/price/currency").asString()).isEqualTo("JPY");
    assertThat(changed.at("/price/points").isNull()).isTrue();
  }

  @Test
  void keepsWhatItSaysOncePublished() {
    var id = keeper.publish(Shopkeeper.kit());
    var english = new HashMap<>(Shopkeeper.kit());
    english.put("words", Map.of("en", Shopkeeper.said("Volcano kit", "A volcano to build.")));

    keeper.client().put(OWN + id, english, "*").expect(422, "published-text-missing");
  }

  @Test
  void isPublishedByAnOpenShopOnly() {
    var applicant = people.applicant();
    var id = applicant.draft(Shopkeeper.kit());
    applicant.client().post(OWN + id + "/publish", Map.of()).expect(422, "shop-not-open");
    people
        .supplier(UUID.randomUUID())
        .post(Shopkeeper.PRODUCTS, Shopkeeper.kit())
        .expect(404, "not-found");
  }

  @Test
  void hidesProductsFromOtherSuppliers() {
    var id = keeper.publish(Shopkeeper.kit());
    var other = people.shopkeeper();

    other.client().get(OWN + id).expect(404, "not-found");
    other.client().put(OWN + id, Shopkeeper.kit(), "*").expect(404, "not-found");
    other.client().post(OWN + id + "/publish", Map.of()).expect(404, "not-found");
    other.withdraw(id).expect(404, "not-found");
    assertThat(other.client().get(Shopkeeper.PRODUCTS).json().path("items")).isEmpty();
  }

  static List<Map<String, Object>> spoiled() {
    return List.of(
        Map.of("words", Map.of()),
        Map.of("words", Map.of("en", Shopkeeper.said(" ", "Empty"))),
        Map.of("words", Map.of("en", Shopkeeper.said("a".repeat(151), "Long"))),
        Map.of("words", Map.of("en", Shopkeeper.said("Volcano", "a\0b"))),
        Map.of("price", Map.of("minor", -1, "currency", "EUR")),
        Map.of("price", Map.of("minor", 49, "currency", "EUR")),
        Map.of("price", Map.of("minor", 17_499, "currency", "HUF")),
        Map.of("price", Map.of("minor", 900, "currency", "ABC")),
        Map.of("price", Map.of("minor", 900, "currency", "EUR", "points", 0)),
        Map.of("price", Map.of("minor", 900, "currency", "EUR", "points", -5)),
        Map.of("price", Map.of("minor", 900, "currency", "ISK")),
        Map.of("price", Map.of("minor", 900, "currency", "KWD")),
        Map.of("categoryId", UUID.randomUUID()),
        Map.of("minAge", 13),
        Map.of("lesson", true),
        Map.of("kind", "edible"),
        Map.of("specs", Map.of("weight", "a".repeat(201))));
  }

  @ParameterizedTest
  @MethodSource("spoiled")
  void storesNothingThatBreaksARule(Map<String, Object> spoiled) {
    var product = new HashMap<>(Shopkeeper.kit());
    product.putAll(spoiled);

    var answer = keeper.client().post(Shopkeeper.PRODUCTS, product).expect(400, "invalid-request");
    assertThat(answer.json().path("errors")).isNotEmpty();
    assertThat(keeper.client().get(Shopkeeper.PRODUCTS).json().path("items")).isEmpty();
  }
}
