package io.homeroom.marketplace.shipping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.Leaving;
import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.http.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@MarketplaceTest
class ShippingIT {
  private static final String SUPPLIERS = "/api/store/suppliers/orders";
  private static final String ADDRESS = "/api/store/address";

  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired Leaving leaving;
  @Autowired EventRecorder events;
  @Autowired FamilyAddresses addresses;
  @Autowired JdbcClient jdbc;

  private Shopkeeper keeper;
  private Shopper child;
  private ProductId kit;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(5);
    child = Shopper.child(people.family()).trusted();
    progress.ledger().give(child.id(), 1000);
  }

  @Test
  void sendsNothingWithoutAnAddress() {
    child.order(kit, 1, 400).expect(422, "address-required");
    assertThat(progress.ledger().balance(child.id())).isEqualTo(1000);
  }

  @Test
  void sendsWhatAParentBuys() {
    var parent = Shopper.parent(child.family()).living();
    progress.ledger().give(child.family().child().family(), 400);

    parent.order(kit, 1, 400).expect(201);

    assertThat(keeper.client().get(SUPPLIERS).expect(200).json().path("items")).hasSize(1);
  }

  @Test
  void showsTheFamilyWhereItsParcelIs() {
    var order = ordered();
    var shipment = keeper.client().get(SUPPLIERS).expect(200).json().at("/items/0");
    assertThat(shipment.at("/address/city").asString()).isEqualTo("Springfield");
    assertThat(shipment.at("/items/0/quantity").asInt()).isEqualTo(1);

    step(keeper, shipment.path("shipmentId").asString(), "shipped").expect(200);
    var tracking = child.show(order).json().at("/shipments/0");
    assertThat(tracking.path("state").asString()).isEqualTo("shipped");
    assertThat(tracking.path("trackingCode").asString()).isEqualTo("0034");
    EventSchemas.ofThisModule().check(events.await("marketplace.shipment-changed.v1", order));

    step(keeper, shipment.path("shipmentId").asString(), "delivered").expect(200);
    assertThat(child.show(order).json().at("/shipments/0/state").asString()).isEqualTo("delivered");
  }

  @Test
  void tellsAGrownChildAloneWhereItsParcelIs() {
    var order = ordered();
    leaving.grownUp(child.family());
    var shipment = keeper.client().get(SUPPLIERS).json().at("/items/0/shipmentId").asString();

    step(keeper, shipment, "shipped").expect(200);

    var event = events.await("marketplace.shipment-changed.v1", order);
    var told = JsonMapper.shared().readTree(event.json());
    assertThat(told.path("personId").asString()).isEqualTo(child.id().toString());
    assertThat(told.path("childId").isNull()).isTrue();
  }

  @Test
  void showsNobodyTheAddressOnceItIsSent() {
    ordered();
    var shipment = keeper.client().get(SUPPLIERS).json().at("/items/0/shipmentId").asString();

    var sent = step(keeper, shipment, "shipped").expect(200);
    assertThat(sent.json().path("address").isNull()).isTrue();
    assertThat(keeper.client().get(SUPPLIERS).body()).doesNotContain("Springfield");
  }

  @Test
  void isShownToItsSupplierAlone() {
    ordered();
    var shipment = keeper.client().get(SUPPLIERS).json().at("/items/0/shipmentId").asString();
    var other = people.shopkeeper();

    assertThat(other.client().get(SUPPLIERS).expect(200).json().path("items")).isEmpty();
    step(other, shipment, "shipped").expect(404, "not-found");
    step(keeper, shipment, "delivered").expect(409, "shipment-out-of-turn");
  }

  @Test
  void keepsAddressesSealedAndToThemselves() {
    child.living();
    var family = child.family().child().family();

    var stored =
        jdbc.sql("select sealed from family_address where family_id = ?")
            .param(family)
            .query(byte[].class)
            .single();
    assertThat(new String(stored, ISO_8859_1)).doesNotContain("Springfield");
    people.family().parent().get(ADDRESS).expect(404, "not-found");
    child.client().get(ADDRESS).expect(403, "forbidden");
    child.family().parent().put(ADDRESS, Shopper.ADDRESS, "\"0\"").expect(412);
    child.family().parent().put(ADDRESS, Shopper.ADDRESS, null).expect(428);
  }

  @Test
  void forgetsAnAddressWithItsFamily() {
    child.living();
    var family = child.family().child().family();
    child.family().parent().delete(ADDRESS).expect(204);
    child.family().parent().get(ADDRESS).expect(404, "not-found");
    child.family().parent().put(ADDRESS, Shopper.ADDRESS, null).expect(200);

    addresses.forget(family);
    assertThat(addresses.find(family)).isEmpty();
  }

  private UUID ordered() {
    child.living();
    return Shopper.idOf(child.order(kit, 1, 400).expect(201));
  }

  private static Answer step(Shopkeeper keeper, String shipment, String step) {
    return keeper
        .client()
        .post(
            SUPPLIERS + "/" + shipment + "/" + step,
            Map.of("carrier", "DHL", "trackingCode", "0034"));
  }
}
