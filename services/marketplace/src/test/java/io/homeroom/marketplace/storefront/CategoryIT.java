package io.homeroom.marketplace.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class CategoryIT {
  @Autowired People people;

  @Test
  void listsTheShelvesInTheirOrder() {
    var items = people.parent().get("/api/store/categories").expect(200).json().path("items");

    assertThat(items).hasSize(12);
    assertThat(items.at("/0/slug").asString()).isEqualTo("books");
    assertThat(items.at("/0/name").asString()).isEqualTo("Books");
  }

  @Test
  void namesThemInTheLanguageAskedFor() {
    var items =
        people.parent().get("/api/store/categories?language=ja").expect(200).json().path("items");
    assertThat(items.at("/3/name").asString()).isEqualTo("音楽");
    people.parent().get("/api/store/categories?language=fr").expect(400, "invalid-request");
  }
}
