package io.homeroom.marketplace.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class LibraryIT {
  private static final String LIBRARY = "/api/store/library";

  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired Purchases purchases;

  private Shopkeeper keeper;
  private Shopper child;
  private ProductId lesson;

  @BeforeEach
  void buy() {
    keeper = people.shopkeeper();
    lesson = new ProductId(keeper.publish(Shopkeeper.lesson()));
    child = Shopper.child(people.family()).trusted().living();
    progress.ledger().give(child.id(), 1000);
    child.order(lesson, 1, 400).expect(201);
  }

  @Test
  void showsParentsWhatTheirChildHas() {
    var parent = child.family().parent();
    var shown = parent.get(LIBRARY + "?childId=" + child.id()).expect(200).json();

    assertThat(shown.at("/items/0/titles/en").asString()).isEqualTo("Why it erupts");
    assertThat(shown.at("/items/0/opened").asBoolean()).isFalse();
    assertThat(parent.get(LIBRARY).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void isOpenedByItsOwnerAlone() {
    child.family().parent().get(LIBRARY + "/" + lesson.value()).expect(404, "not-found");
    var stranger = people.family();
    stranger.atChilds().get(LIBRARY + "/" + lesson.value()).expect(404, "not-found");
    stranger.parent().get(LIBRARY + "?childId=" + child.id()).expect(404, "not-found");

    child.client().get(LIBRARY + "/" + lesson.value()).expect(200);
    var shown = child.client().get(LIBRARY).json();
    assertThat(shown.at("/items/0/opened").asBoolean()).isTrue();
  }

  @Test
  void doesNotCountAsOpenedWhatSaysNothing() {
    var mute = new HashMap<>(Shopkeeper.kit());
    mute.put("kind", "digital");
    var sheets = new ProductId(keeper.publish(mute));
    child.order(sheets, 1, 400).expect(201);

    var read = child.client().get(LIBRARY + "/" + sheets.value()).expect(200).json();
    assertThat(read.path("body").isEmpty()).isTrue();
    var shown = child.client().get(LIBRARY).json();
    assertThat(shown.at("/items/0/productId").asString()).isEqualTo(sheets.value().toString());
    assertThat(shown.at("/items/0/opened").asBoolean()).isFalse();
    child.family().parent().get(LIBRARY + "/" + sheets.value()).expect(404, "not-found");
  }

  @Test
  void keepsWhatIsWithdrawnFromSaleAfterwards() {
    keeper.withdraw(lesson.value()).expect(200);

    var read = child.client().get(LIBRARY + "/" + lesson.value()).expect(200).json();
    assertThat(read.at("/body/en").asString()).startsWith("Deep below");
  }

  @Test
  void tellsWhoHasBoughtSomethingPhysicalToo() {
    var kit = keeper.kitsInStock(2);
    assertThat(purchases.has(child.id(), kit)).isFalse();
    child.order(kit, 1, 400).expect(201);

    assertThat(purchases.has(child.id(), kit)).isTrue();
    child.client().get(LIBRARY + "/" + kit.value()).expect(404, "not-found");
  }
}
