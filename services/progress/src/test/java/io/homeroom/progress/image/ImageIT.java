package io.homeroom.progress.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.upload.Samples;
import io.homeroom.platform.test.upload.SignedUpload;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgressTest
class ImageIT {
  @Autowired Families families;

  private Family family;

  @BeforeEach
  void register() {
    family = families.register();
    family.give(1);
  }

  @Test
  void showsAnImageWithItsTask() throws IOException {
    var sent = Sent.by(family, Samples.picture("png", 80, 40));
    assertThat(sent.complete().expect(200).json().path("state").asString()).isEqualTo("ready");

    var loaded = SignedUpload.load(sent.shown().path("imageUrl").asString());

    assertThat(loaded.statusCode()).isEqualTo(200);
    assertThat(loaded.headers().firstValue("Content-Type")).contains("image/png");
    var image = ImageIO.read(new ByteArrayInputStream(loaded.body()));
    assertThat(image.getWidth()).isEqualTo(80);
    assertThat(image.getRGB(10, 10)).isEqualTo(0xFFFF0000);
    assertThat(family.parent().get("/api/tasks?childId=" + family.child().id()).body())
        .contains("images/" + sent.id());
  }

  @Test
  void tellsNothingThatAPhotoKnowsButItsPicture() throws IOException {
    var sent = Sent.by(family, Samples.photo(6, "at home in Elm Street"));
    sent.complete().expect(200);

    var loaded = SignedUpload.load(sent.shown().path("imageUrl").asString()).body();

    assertThat(new String(loaded, StandardCharsets.ISO_8859_1))
        .doesNotContain("Elm Street")
        .doesNotContain("Exif");
    assertThat(ImageIO.read(new ByteArrayInputStream(loaded)).getHeight()).isEqualTo(80);
  }

  @Test
  void showsNothingWithoutASignature() {
    var sent = Sent.by(family, Samples.picture("png", 8, 8));
    sent.complete().expect(200);
    var url = sent.shown().path("imageUrl").asString();

    assertThat(SignedUpload.load(url.substring(0, url.indexOf('?'))).statusCode()).isEqualTo(403);
    assertThat(SignedUpload.load(url.replace("images/", "incoming/")).statusCode()).isEqualTo(403);
    assertThat(
            SignedUpload.load(url.replace("X-Amz-Expires=300", "X-Amz-Expires=3000")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void takesNoImageOfAnotherFamily() {
    var sent = Sent.by(family, Samples.picture("png", 8, 8));
    sent.complete().expect(200);
    var other = families.register();
    other.give(1);

    other.parent().get("/api/uploads/" + sent.id()).expect(404, "not-found");
    new Sent(other, sent.id(), 200).complete().expect(404, "not-found");
    for (var image : new UUID[] {sent.id(), UUID.randomUUID()}) {
      var task = new HashMap<>(other.task(10));
      task.put("imageId", image);
      var answer = other.parent().post("/api/tasks", task).expect(400, "invalid-request");
      assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("imageId");
    }
  }

  @Test
  void tellsAgainWhatCameOfIt() {
    var sent = Sent.by(family, Samples.picture("gif", 8, 8));
    sent.complete().expect(200);

    assertThat(sent.complete().expect(200).json().path("state").asString()).isEqualTo("ready");
    var refused = Sent.by(family, Samples.svg());
    refused.complete().expect(422, "image-refused");
    refused.complete().expect(422, "image-refused");
    var state = family.parent().get("/api/uploads/" + refused.id()).expect(200).json();
    assertThat(state.path("state").asString()).isEqualTo("refused");
  }

  @Test
  void isForParents() {
    family.atChilds().post("/api/uploads", Sent.form("image/png", 10)).expect(403);
  }
}
