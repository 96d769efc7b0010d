package io.homeroom.marketplace;

import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.access.Owned;
import io.homeroom.platform.test.upload.Samples;
import io.homeroom.platform.test.upload.SignedUpload;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What shops have, for others to ask for. */
record ShopThings(People people, Tokens tokens) {
  private static final String UPLOADS = "/api/store/suppliers/uploads";

  Map<String, Callable<Owned>> all() {
    return Map.of(
        "categoryId", this::category,
        "ware", this::ware,
        "product in shop", this::shown,
        "supplierId", this::shop,
        "uploadId", this::upload,
        "imageId", this::image);
  }

  /** Everybody knows it. */
  private Owned category() {
    return owned(people.shopkeeper(), Map.of("categoryId", Shopkeeper.SCIENCE));
  }

  /** A product that is not published yet, and a picture for it. */
  private Owned ware() {
    var keeper = people.shopkeeper();
    var product = keeper.draft(Shopkeeper.kit());
    return owned(keeper, Map.of("productId", product, "imageId", picture(keeper)))
        .beside(Map.of("categoryId", Shopkeeper.SCIENCE.toString()));
  }

  private Owned shown() {
    var keeper = people.shopkeeper();
    return owned(keeper, Map.of("productId", keeper.kitsInStock(5).value()));
  }

  private Owned shop() {
    var keeper = people.applicant();
    return owned(keeper, Map.of("supplierId", keeper.id()));
  }

  private Owned upload() {
    var keeper = people.shopkeeper();
    return owned(keeper, Map.of("uploadId", sent(keeper)));
  }

  private Owned image() {
    var keeper = people.shopkeeper();
    var image = picture(keeper);
    var path = Shopkeeper.PRODUCTS + "/" + keeper.publish(Shopkeeper.kit()) + "/image";
    keeper.client().put(path, Map.of("imageId", image), null).expect(200);
    return owned(keeper, Map.of("imageId", image));
  }

  private Owned owned(Shopkeeper keeper, Map<String, UUID> ids) {
    return Owned.by("supplier", tokens.of("supplier", keeper.id(), UUID.randomUUID()), ids);
  }

  private static UUID picture(Shopkeeper keeper) {
    var id = sent(keeper);
    keeper.client().post(UPLOADS + "/" + id + "/complete", Map.of()).expect(200);
    return id;
  }

  private static UUID sent(Shopkeeper keeper) {
    var bytes = Samples.picture("png", 40, 40);
    var form = Map.of("contentType", "image/png", "size", bytes.length);
    var announced = keeper.client().post(UPLOADS, form).expect(201);
    SignedUpload.send(announced.json(), bytes);
    return announced.id("uploadId");
  }
}
