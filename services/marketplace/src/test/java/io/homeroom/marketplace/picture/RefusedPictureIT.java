package io.homeroom.marketplace.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.platform.test.upload.Samples;
import io.homeroom.platform.uploads.store.ObjectStore;
import java.util.HashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class RefusedPictureIT {
  @Autowired People people;
  @Autowired ObjectStore store;

  private Shopkeeper keeper;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
  }

  static Stream<Arguments> spoiled() {
    return Stream.of(
        Arguments.of(Samples.svg(), "is no PNG"),
        Arguments.of(Samples.zipBomb(), "is no PNG"),
        Arguments.of(Samples.vast(), "million pixels"),
        Arguments.of(Samples.virus(), "virus"),
        Arguments.of(Samples.infectedPicture(), "virus"));
  }

  @ParameterizedTest
  @MethodSource("spoiled")
  void keepsNothingOfWhatIsNoPicture(byte[] bytes, String reason) {
    var product = keeper.publish(Shopkeeper.kit());
    var sent = Sent.by(keeper, bytes);

    var refused = sent.complete().expect(422, "image-refused");

    assertThat(refused.json().path("detail").asString()).contains(reason);
    assertThat(store.sizeOf("incoming/" + sent.id())).isEmpty();
    assertThat(store.sizeOf("images/" + sent.id())).isEmpty();
    sent.showOn(product).expect(400, "invalid-request");
  }

  @Test
  void takesNoMoreThanFiveMegabytesOfWhatMayBeAPicture() {
    var client = keeper.client();
    client.post(Sent.UPLOADS, Sent.form("image/png", 20_000_000)).expect(400, "invalid-request");
    client.post(Sent.UPLOADS, Sent.form("image/png", 0)).expect(400, "invalid-request");
    client.post(Sent.UPLOADS, Sent.form("image/svg+xml", 100)).expect(400, "invalid-request");
  }

  @Test
  void showsNothingThatHasNotBeenSent() {
    var announced = keeper.client().post(Sent.UPLOADS, Sent.form("image/png", 10)).json();
    var id = UUID.fromString(announced.path("uploadId").asString());
    var sent = new Sent(keeper, id);

    sent.complete().expect(409, "not-uploaded-yet");
    sent.showOn(keeper.publish(Shopkeeper.kit())).expect(400, "invalid-request");
  }

  @Test
  void usesNoNames() {
    var form = new HashMap<>(Sent.form("image/png", 10));
    form.put("fileName", "../../../etc/passwd");

    var announced = keeper.client().post(Sent.UPLOADS, form).expect(201).json();
    assertThat(announced.path("url").asString())
        .contains("/homeroom-marketplace/incoming/" + announced.path("uploadId").asString() + "?")
        .doesNotContain("passwd");
  }
}
