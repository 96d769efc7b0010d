package io.homeroom.marketplace.catalogue.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MarketplaceTest
class WithdrawalIT {
  private static final String OWN = Shopkeeper.PRODUCTS + "/";
  private static final String ADMIN = "/api/admin/store/products/";

  @Autowired People people;
  @Autowired JdbcClient jdbc;

  @Test
  void isWithdrawnByModeratorsForAReasonItsSupplierReads() {
    var keeper = people.shopkeeper();
    var id = keeper.publish(Shopkeeper.kit());
    var moderatorId = UUID.randomUUID();
    var moderator = people.of("moderator", moderatorId);

    moderator.post(ADMIN + id + "/withdraw", Map.of("reason", "Unsafe")).expect(200);
    moderator.post(ADMIN + id + "/withdraw", Map.of("reason", "Again")).expect(200);

    var own = keeper.client().get(OWN + id).json();
    assertThat(own.path("withdrawnReason").asString()).isEqualTo("Unsafe");
    assertThat(withdrawnBy(id)).isEqualTo(moderatorId);
    keeper.client().put(OWN + id, Shopkeeper.kit(), "*").expect(409, "product-withdrawn");
    keeper.client().post(OWN + id + "/publish", Map.of()).expect(409, "product-withdrawn");
    var listed =
        moderator
            .get("/api/admin/store/products?state=withdrawn&supplierId=" + keeper.id())
            .expect(200)
            .json();
    assertThat(listed.path("items")).hasSize(1);
  }

  private UUID withdrawnBy(UUID product) {
    return jdbc.sql("select withdrawn_by from product_withdrawal where product_id = ?")
        .param(product)
        .query(UUID.class)
        .single();
  }
}
