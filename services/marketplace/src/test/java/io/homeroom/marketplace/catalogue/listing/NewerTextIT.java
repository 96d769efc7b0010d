package io.homeroom.marketplace.catalogue.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.Meanwhile;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.listing.description.Listing;
import io.homeroom.marketplace.catalogue.listing.description.Words;
import io.homeroom.marketplace.supplier.ShopClosed;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A lesson's text that is saved while somebody else waits to change the lesson. */
@MarketplaceTest
class NewerTextIT {
  @Autowired People people;
  @Autowired DraftingProduct drafting;
  @Autowired SeeingProducts products;
  @Autowired ApplicationEventPublisher events;
  @Autowired Meanwhile meanwhile;

  private Shopkeeper keeper;
  private ProductId lesson;

  @BeforeEach
  void publish() {
    keeper = people.shopkeeper();
    lesson = new ProductId(keeper.publish(Shopkeeper.lesson()));
  }

  @Test
  void outlastsANewPicture() {
    meanwhile.waits(this::describe, () -> drafting.illustrate(lesson, keeper.id(), null), () -> {});
    assertThat(bodies()).containsEntry(Language.EN, "Deeper still …");
  }

  @Test
  void outlastsTheEndOfItsShop() {
    meanwhile.waits(
        this::describe, () -> events.publishEvent(new ShopClosed(keeper.id())), () -> {});
    assertThat(bodies()).containsEntry(Language.EN, "Deeper still …");
  }

  private void describe() {
    var now = products.one(lesson);
    var said = now.listing();
    var words = Map.of(Language.EN, new Words("Why it erupts", "A lesson.", "Deeper still …"));
    var listing =
        new Listing(
            said.kind(),
            said.lesson(),
            said.category(),
            words,
            said.price(),
            said.ages(),
            said.specs());
    drafting.describe(lesson, keeper.id(), listing, now.version());
  }

  private Map<Language, String> bodies() {
    return Words.bodies(products.one(lesson).listing().words());
  }
}
