package io.homeroom.marketplace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.platform.test.http.AtOnce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@MarketplaceTest
@TestPropertySource(properties = "homeroom.catalogue.seed=true")
class SeedingIT {
  @Autowired SeedingCatalogue seeding;
  @Autowired People people;
  @Autowired JdbcClient jdbc;

  @Test
  void fillsTheStoreAtTheStart() {
    assertThat(count("product where state = 'PUBLISHED' and shop_open and not lesson"))
        .isGreaterThanOrEqualTo(60);
    assertThat(count("product p join product_content c on c.product_id = p.id where lesson"))
        .isGreaterThanOrEqualTo(40);
    assertThat(count("product where kind = 'PHYSICAL'"))
        .isEqualTo(count("stock where on_hand > 0 and reserved = 0"));
    assertThat(count("category")).isEqualTo(count("(select distinct category_id from product) c"));
    var shelf = people.parent().get("/api/store/products?language=zh&limit=100").expect(200).json();
    assertThat(shelf.path("items")).hasSize(100);
  }

  @Test
  void addsNothingTwiceWhoeverStartsAtOnce() throws Exception {
    var before = count("product");
    jdbc.sql("update product set titles = '{\"en\": \"Sold\"}' where slug = 'float-or-sink'")
        .update();
    jdbc.sql("update stock set on_hand = 1").update();

    AtOnce.call(
        4,
        () -> {
          seeding.seed();
          return true;
        });

    assertThat(count("product")).isEqualTo(before);
    assertThat(count("product where titles ->> 'en' = 'Sold'")).isEqualTo(1);
    assertThat(count("stock where on_hand <> 1")).isZero();
  }

  private int count(String what) {
    return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
  }
}
