package io.homeroom.marketplace.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Client;
import io.homeroom.platform.test.upload.Samples;
import io.homeroom.platform.test.upload.SignedUpload;
import io.homeroom.platform.uploads.SweepingUploads;
import io.homeroom.platform.uploads.store.ObjectStore;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@MarketplaceTest
class PictureIT {
  @Autowired People people;
  @Autowired SweepingUploads sweeping;
  @Autowired ObjectStore store;
  @Autowired MovableClock clock;

  private Shopkeeper keeper;
  private Client reader;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    reader = people.parent();
  }

  @AfterEach
  void calm() {
    clock.reset();
  }

  @Test
  void showsAProductWithItsPicture() {
    var product = keeper.publish(Shopkeeper.kit());
    var sent = examined();
    sent.showOn(product).expect(200);

    assertThat(page(product).at("/offer/imageUrl").asString()).isEqualTo(sent.url());
    assertThat(reader.get("/api/store/products").body()).contains(sent.url());
    var loaded = SignedUpload.load(Objects.requireNonNull(reader.location(sent.url())).toString());
    assertThat(loaded.statusCode()).isEqualTo(200);
    assertThat(loaded.headers().firstValue("Content-Type")).contains("image/png");
  }

  @Test
  void keepsItWhenTheProductIsDescribedAnew() {
    var product = keeper.publish(Shopkeeper.kit());
    var sent = examined();
    sent.showOn(product).expect(200);
    sent.showOn(product).expect(200);

    keeper.client().put(Shopkeeper.PRODUCTS + "/" + product, Shopkeeper.kit(), "*").expect(200);
    assertThat(page(product).at("/offer/imageUrl").asString()).isEqualTo(sent.url());
  }

  @Test
  void isGoneWithTheProduct() {
    var product = keeper.publish(Shopkeeper.kit());
    var sent = examined();
    sent.showOn(product).expect(200);
    keeper.withdraw(product).expect(200);

    reader.get(sent.url()).expect(404, "not-found");
    keeper.client().get(sent.url()).expect(404, "not-found");
    examined().showOn(product).expect(409);

    clock.advance(Duration.ofHours(25));
    sweeping.sweep();
    assertThat(store.sizeOf("images/" + sent.id())).isEmpty();
  }

  @Test
  void staysAsLongAsAProductShowsIt() {
    var product = keeper.publish(Shopkeeper.kit());
    var sent = examined();
    sent.showOn(product).expect(200);

    clock.advance(Duration.ofHours(25));
    sweeping.sweep();
    assertThat(store.sizeOf("images/" + sent.id())).isPresent();
  }

  @Test
  void isTakenAway() {
    var product = keeper.publish(Shopkeeper.kit());
    var sent = examined();
    sent.showOn(product).expect(200);

    keeper.client().delete(Shopkeeper.PRODUCTS + "/" + product + "/image").expect(200);
    assertThat(page(product).at("/offer/imageUrl").isNull()).isTrue();
    reader.get(sent.url()).expect(404, "not-found");
  }

  @Test
  void isSeenByItsSupplierAloneBeforeTheProductIsOffered() {
    var sent = examined();
    sent.showOn(keeper.draft(Shopkeeper.kit())).expect(200);

    assertThat(keeper.client().location(sent.url())).isNotNull();
    reader.get(sent.url()).expect(404, "not-found");
    people.shopkeeper().client().get(sent.url()).expect(404, "not-found");
  }

  @Test
  void isHiddenWhileTheShopIsSuspended() {
    var sent = examined();
    sent.showOn(keeper.publish(Shopkeeper.kit())).expect(200);
    people.decide(keeper, "suspend").expect(200);

    reader.get(sent.url()).expect(404, "not-found");
  }

  @Test
  void isOfTheProductsOwnSupplier() {
    var product = keeper.publish(Shopkeeper.kit());
    var other = people.shopkeeper();
    var others = Sent.by(other, Samples.picture("png", 8, 8));
    others.complete().expect(200);

    others.showOn(product).expect(404, "not-found");
    var refused = others.showOn(product, keeper).expect(400, "invalid-request").json();
    assertThat(refused.at("/errors/0/field").asString()).isEqualTo("imageId");
    new Sent(keeper, others.id()).complete().expect(404, "not-found");
    new Sent(keeper, UUID.randomUUID()).showOn(product).expect(400, "invalid-request");
    reader.post(Sent.UPLOADS, Sent.form("image/png", 10)).expect(403);
  }

  private Sent examined() {
    var sent = Sent.by(keeper, Samples.picture("png", 80, 40));
    sent.complete().expect(200);
    return sent;
  }

  private JsonNode page(UUID product) {
    return reader.get("/api/store/products/" + product).expect(200).json();
  }
}
