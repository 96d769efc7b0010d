package io.homeroom.progress.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.upload.Samples;
import io.homeroom.platform.test.upload.SignedUpload;
import io.homeroom.platform.uploads.store.ObjectStore;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProgressTest
class RefusedImageIT {
  @Autowired Families families;
  @Autowired ObjectStore store;

  private Family family;

  @BeforeEach
  void register() {
    family = families.register();
    family.give(1);
  }

  static Stream<Arguments> spoiled() {
    return Stream.of(
        Arguments.of(Samples.svg(), "is no PNG"),
        Arguments.of(Samples.zipBomb(), "is no PNG"),
        Arguments.of(new byte[100], "is no PNG"),
        Arguments.of(Samples.picture("bmp", 8, 8), "is no PNG"),
        Arguments.of(Samples.vast(), "million pixels"),
        Arguments.of(Samples.virus(), "virus"),
        Arguments.of(Samples.infectedPicture(), "virus"));
  }

  @ParameterizedTest
  @MethodSource("spoiled")
  void keepsNothingOfWhatIsNoImage(byte[] bytes, String reason) {
    var sent = Sent.by(family, bytes);

    var refused = sent.complete().expect(422, "image-refused");

    assertThat(refused.json().path("detail").asString()).contains(reason);
    assertThat(store.sizeOf("incoming/" + sent.id())).isEmpty();
    assertThat(store.sizeOf("images/" + sent.id())).isEmpty();
    var task = new HashMap<>(family.task(10));
    task.put("imageId", sent.id());
    family.parent().post("/api/tasks", task).expect(400, "invalid-request");
  }

  @Test
  void takesNoMoreThanFiveMegabytes() {
    family.parent().post("/api/uploads", Sent.form("image/png", 10_000_000)).expect(400);
    family.parent().post("/api/uploads", Sent.form("image/png", 0)).expect(400);
    family.parent().post("/api/uploads", Sent.form("image/svg+xml", 100)).expect(400);
  }

  @Test
  void refusesMoreThanWasAnnounced() {
    var sent = Sent.by(family, new byte[2000], 1000);

    assertThat(sent.status()).isEqualTo(403);
    sent.complete().expect(409, "not-uploaded-yet");
    assertThat(store.sizeOf("incoming/" + sent.id())).isEmpty();
  }

  @Test
  void waitsForWhatWasAnnounced() {
    var upload = family.parent().post("/api/uploads", Sent.form("image/png", 10)).json();

    family
        .parent()
        .post("/api/uploads/" + upload.path("uploadId").asString() + "/complete", Map.of())
        .expect(409, "not-uploaded-yet");
  }

  @Test
  void usesNoNames() {
    var form = new HashMap<>(Sent.form("image/png", 10));
    form.put("fileName", "../../../etc/passwd");

    var upload = family.parent().post("/api/uploads", form).expect(201).json();

    assertThat(upload.path("url").asString())
        .contains("/incoming/" + upload.path("uploadId").asString() + "?")
        .doesNotContain("passwd");
  }

  @Test
  void letsAddressesExpire() {
    store.write("images/old", Samples.picture("png", 8, 8), "image/png");
    var url = store.reading("images/old", Duration.ofSeconds(1)).toString();

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> SignedUpload.load(url).statusCode() == 403);
  }

  @Test
  void announcesAHundredADay() {
    for (var upload = 0; upload < 100; upload++) {
      family.parent().post("/api/uploads", Sent.form("image/png", 10)).expect(201);
    }
    family
        .parent()
        .post("/api/uploads", Sent.form("image/png", 10))
        .expect(429, "too-many-uploads");
  }
}
