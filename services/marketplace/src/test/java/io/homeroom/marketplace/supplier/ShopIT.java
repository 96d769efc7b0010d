package io.homeroom.marketplace.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.platform.test.http.AtOnce;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MarketplaceTest
class ShopIT {
  private static final String ADMIN = "/api/admin/store/shops/";

  @Autowired People people;
  @Autowired JdbcClient jdbc;

  @Test
  void opensWhenAModeratorApproves() {
    var keeper = people.applicant();
    assertThat(state(keeper)).isEqualTo("applied");

    people.decide(keeper, "approve").expect(200);
    assertThat(state(keeper)).isEqualTo("open");
  }

  @Test
  void tellsItsSupplierWhyItWasRefusedAndIsAppliedForAnew() {
    var keeper = people.applicant();
    people.decide(keeper, "refuse").expect(200);
    var refused = keeper.client().get(Shopkeeper.SHOP).json();
    assertThat(refused.path("state").asString()).isEqualTo("refused");
    assertThat(refused.path("reason").asString()).isEqualTo("Unsafe parts");

    keeper.client().put(Shopkeeper.SHOP, Shopkeeper.shop(), "\"2\"").expect(200);
    assertThat(state(keeper)).isEqualTo("applied");
  }

  @Test
  void givesASupplierOneShop() throws Exception {
    var supplier = people.supplier(UUID.randomUUID());

    var statuses = AtOnce.call(8, () -> supplier.post(Shopkeeper.SHOP, Shopkeeper.shop()).status());

    assertThat(statuses).containsOnlyOnce(201);
    supplier.post(Shopkeeper.SHOP, Shopkeeper.shop()).expect(409, "shop-already-there");
  }

  @Test
  void letsNobodyDescribeWhatTheyHaveNotSeen() {
    var keeper = people.applicant();
    keeper.client().put(Shopkeeper.SHOP, Shopkeeper.shop(), null).expect(428);
    keeper.client().put(Shopkeeper.SHOP, Shopkeeper.shop(), "\"7\"").expect(412);
    keeper.client().put(Shopkeeper.SHOP, Shopkeeper.shop(), "\"1\"").expect(200);
  }

  @Test
  void decidesOfManyAtOnceOnce() throws Exception {
    var keeper = people.applicant();

    var statuses = AtOnce.call(8, () -> people.decide(keeper, "approve").status());

    assertThat(statuses).containsOnlyOnce(200).contains(409);
    assertThat(decisions(keeper)).isEqualTo(1);
  }

  @Test
  void keepsWhoDecidedAndWhy() {
    var keeper = people.shopkeeper();
    people.decide(keeper, "suspend").expect(200);
    people.decide(keeper, "reinstate").expect(200);
    assertThat(decisions(keeper)).isEqualTo(3);
  }

  @Test
  void isListedForModeratorsByState() {
    var keeper = people.applicant();
    var applied =
        people.moderator().get("/api/admin/store/shops?state=applied&limit=100").expect(200).json();
    assertThat(applied.path("items").findValuesAsString("supplierId"))
        .contains(keeper.id().toString());
    assertThat(applied.path("items").findValuesAsString("state")).containsOnly("applied");
    people.moderator().get("/api/admin/store/shops?state=somehow").expect(400, "invalid-request");
    people.moderator().get(ADMIN + UUID.randomUUID()).expect(404, "not-found");
  }

  @Test
  void refusesWhatIsNoDescription() {
    var supplier = people.supplier(UUID.randomUUID());
    supplier.get(Shopkeeper.SHOP).expect(404, "not-found");
    for (var name : new String[] {"", " ", "a".repeat(101), "a\0b"}) {
      supplier
          .post(Shopkeeper.SHOP, Map.of("name", name, "about", "Kits"))
          .expect(400, "invalid-request");
    }
    people.decide(people.applicant(), "suspend").expect(409, "decision-out-of-turn");
  }

  private static String state(Shopkeeper keeper) {
    return keeper.client().get(Shopkeeper.SHOP).expect(200).json().path("state").asString();
  }

  private int decisions(Shopkeeper keeper) {
    return jdbc.sql("select count(*) from shop_decision where supplier_id = ?")
        .param(keeper.id())
        .query(Integer.class)
        .single();
  }
}
