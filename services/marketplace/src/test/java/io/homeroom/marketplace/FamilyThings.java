package io.homeroom.marketplace;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.access.Owned;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What families have of the store, for others to ask for. */
record FamilyThings(People people, Tokens tokens, PointsLedger points, GiftFixture gifts) {

  Map<String, Callable<Owned>> all() {
    return Map.of(
        "productId", this::product,
        "bought", this::bought,
        "reviewed", this::reviewed,
        "childId", this::child,
        "order", this::order,
        "shipmentId", this::shipment,
        "reviewId", this::review,
        "published review", this::published,
        "wish", this::wish,
        "giftId", this::gift);
  }

  private Owned product() {
    return owned(shopper(), Map.of()).beside(productId(lesson()));
  }

  private Owned bought() {
    var shopper = shopper();
    var lesson = lesson();
    shopper.order(lesson, 1, 400).expect(201);
    return Owned.by(
            "child", childsToken(shopper.family().child()), Map.of("productId", lesson.value()))
        .withSibling(sibling(shopper.family()));
  }

  /** A product that its buyer has said something of. */
  private Owned reviewed() {
    var shopper = shopper();
    var lesson = lesson();
    write(shopper, lesson);
    return owned(shopper, Map.of("productId", lesson.value()));
  }

  private Owned child() {
    var shopper = shopper();
    return owned(shopper, Map.of("childId", shopper.id()));
  }

  /** One that a parent is asked for. */
  private Owned order() {
    var shopper = Shopper.child(people.family());
    points.give(shopper.id(), 1000);
    var lesson = lesson();
    var asked = Shopper.idOf(shopper.order(lesson, 1, 400));
    return owned(shopper, Map.of("orderId", asked)).beside(productId(lesson));
  }

  private Owned shipment() {
    var keeper = people.shopkeeper();
    var kit = keeper.kitsInStock(5);
    shopper().living().order(kit, 1, 400).expect(201);
    var parcel = keeper.client().get("/api/store/suppliers/orders").expect(200).json();
    return Owned.by(
        "supplier",
        tokens.of("supplier", keeper.id(), UUID.randomUUID()),
        Map.of("shipmentId", UUID.fromString(parcel.at("/items/0/shipmentId").asString())));
  }

  /** A child's, that waits for a parent. */
  private Owned review() {
    var shopper = shopper();
    return owned(shopper, Map.of("reviewId", written(shopper)));
  }

  private Owned published() {
    var shopper = shopper();
    var review = written(shopper);
    var path = "/api/store/reviews/" + review + "/approval";
    shopper.family().parent().put(path, Map.of("shown", true), "\"1\"").expect(200);
    return owned(shopper(), Map.of("reviewId", review));
  }

  private Owned wish() {
    var shopper = shopper();
    return owned(shopper, Map.of("childId", shopper.id())).beside(productId(lesson()));
  }

  /** One that its child can open. */
  private Owned gift() {
    var home = new Home(people.family());
    var gift = home.give(gifts.digital(), 100);
    gifts.tellPoints(home.child(), 100);
    return owned(Shopper.child(home.family()), Map.of("giftId", gift.value()));
  }

  private UUID written(Shopper shopper) {
    return write(shopper, lesson());
  }

  private static UUID write(Shopper shopper, ProductId lesson) {
    shopper.order(lesson, 1, 400).expect(201);
    var path = "/api/store/products/" + lesson.value() + "/reviews/mine";
    var form = Map.of("stars", 4, "text", "Good paper");
    var written = shopper.client().put(path, form, null).expect(200).json();
    return UUID.fromString(written.at("/review/reviewId").asString());
  }

  private Shopper shopper() {
    var shopper = Shopper.child(people.family()).trusted();
    points.give(shopper.id(), 1000);
    return shopper;
  }

  private ProductId lesson() {
    return new ProductId(people.shopkeeper().publish(Shopkeeper.lesson()));
  }

  private static Map<String, String> productId(ProductId product) {
    return Map.of("productId", product.value().toString());
  }

  private Owned owned(Shopper shopper, Map<String, UUID> ids) {
    var family = shopper.family();
    return Owned.by("child", childsToken(family.child()), ids)
        .and("parent", tokens.parent(family.parentId(), family.child().family()))
        .withSibling(sibling(family))
        .withFormer(tokens.parent(family.parentId(), UUID.randomUUID()));
  }

  private String sibling(Family family) {
    return childsToken(people.sibling(family.child()));
  }

  private String childsToken(Child child) {
    return tokens.child(child.id(), child.family());
  }
}
