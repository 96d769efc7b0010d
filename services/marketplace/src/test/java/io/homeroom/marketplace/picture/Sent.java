package io.homeroom.marketplace.picture;

import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.upload.SignedUpload;
import java.util.Map;
import java.util.UUID;

/** A picture of a supplier, as its browser sends it. */
record Sent(Shopkeeper keeper, UUID id) {
  static final String UPLOADS = "/api/store/suppliers/uploads";

  static Sent by(Shopkeeper keeper, byte[] bytes) {
    var announced = keeper.client().post(UPLOADS, form("image/png", bytes.length)).expect(201);
    SignedUpload.send(announced.json(), bytes);
    return new Sent(keeper, UUID.fromString(announced.json().path("uploadId").asString()));
  }

  static Map<String, Object> form(String type, int size) {
    return Map.of("contentType", type, "size", size);
  }

  Answer complete() {
    return keeper.client().post(UPLOADS + "/" + id + "/complete", Map.of());
  }

  Answer showOn(UUID product) {
    return showOn(product, keeper);
  }

  Answer showOn(UUID product, Shopkeeper other) {
    return other
        .client()
        .put(Shopkeeper.PRODUCTS + "/" + product + "/image", Map.of("imageId", id), null);
  }

  String url() {
    return "/api/store/images/" + id;
  }
}
