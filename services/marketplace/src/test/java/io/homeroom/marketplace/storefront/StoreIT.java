package io.homeroom.marketplace.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.platform.test.http.Client;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class StoreIT {
  private static final String STORE = "/api/store/products";

  @Autowired People people;

  private Shopkeeper keeper;
  private Client parent;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    parent = people.parent();
  }

  @Test
  void showsAProductInTheLanguageAskedFor() {
    var id = keeper.publish(Shopkeeper.kit());

    var page = parent.get(STORE + "/" + id + "?language=ja").expect(200).json();
    assertThat(page.at("/offer/title").asString()).isEqualTo("火山");
    assertThat(page.path("description").asString()).isEqualTo("火山を作る。");
    assertThat(page.at("/shop/name").asString()).isEqualTo("Little Lab");
    var fallback = parent.get(STORE + "/" + id + "?language=zh").expect(200).json();
    assertThat(fallback.at("/offer/title").asString()).isEqualTo("Volcano kit");
  }

  @Test
  void tellsWhetherAnyAreLeft() {
    var kit = keeper.publish(Shopkeeper.kit());
    var lesson = keeper.publish(Shopkeeper.lesson());

    assertThat(isAvailable(kit)).isFalse();
    assertThat(isAvailable(lesson)).isTrue();
    keeper.restock(kit, 3).expect(200);
    assertThat(isAvailable(kit)).isTrue();
  }

  @Test
  void neverShowsWhatALessonSays() {
    var lesson = keeper.publish(Shopkeeper.lesson());

    assertThat(parent.get(STORE + "/" + lesson).expect(200).body())
        .contains("Why it erupts")
        .doesNotContain("Deep below");
    assertThat(parent.get(STORE).expect(200).body()).doesNotContain("Deep below");
  }

  @Test
  void hidesDraftsAndWhatHasBeenWithdrawn() {
    var draft = keeper.draft(Shopkeeper.kit());
    var withdrawn = keeper.publish(Shopkeeper.kit());
    keeper.withdraw(withdrawn).expect(200);

    parent.get(STORE + "/" + draft).expect(404, "not-found");
    parent.get(STORE + "/" + withdrawn).expect(404, "not-found");
    parent.get(STORE + "/" + UUID.randomUUID()).expect(404, "not-found");
    assertThat(listed()).doesNotContain(draft.toString(), withdrawn.toString());
  }

  @Test
  void offersNothingOfASuspendedShopFromThatMomentOn() {
    var id = keeper.publish(Shopkeeper.kit());
    var draft = keeper.draft(Shopkeeper.kit());
    assertThat(listed()).contains(id.toString());

    people.decide(keeper, "suspend").expect(200);
    parent.get(STORE + "/" + id).expect(404, "not-found");
    assertThat(listed()).doesNotContain(id.toString());
    keeper.client().post(Shopkeeper.PRODUCTS + "/" + draft + "/publish", List.of()).expect(422);

    people.decide(keeper, "reinstate").expect(200);
    parent.get(STORE + "/" + id).expect(200);
    assertThat(listed()).contains(id.toString());
  }

  @Test
  void listsACategoryInPagesTheNewestFirst() {
    var older = keeper.publish(Shopkeeper.kit());
    var newer = keeper.publish(Shopkeeper.kit());

    var first = parent.get(shelf() + "&limit=1").expect(200).json();
    assertThat(first.at("/items/0/productId").asString()).isEqualTo(newer.toString());
    var next = first.path("next").asString();
    var second = parent.get(shelf() + "&limit=1&cursor=" + next).expect(200).json();
    assertThat(second.at("/items/0/productId").asString()).isEqualTo(older.toString());
    var elsewhere = parent.get(STORE + "?categoryId=" + UUID.randomUUID()).expect(200).json();
    assertThat(elsewhere.path("items")).isEmpty();
  }

  private List<String> listed() {
    return parent
        .get(shelf() + "&limit=100")
        .expect(200)
        .json()
        .path("items")
        .findValuesAsString("productId");
  }

  private boolean isAvailable(UUID product) {
    return parent.get(STORE + "/" + product).expect(200).json().path("available").asBoolean();
  }

  private static String shelf() {
    return STORE + "?categoryId=" + Shopkeeper.SCIENCE;
  }
}
