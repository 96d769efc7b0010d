package io.homeroom.progress.image;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.upload.Samples;
import io.homeroom.platform.test.upload.SignedUpload;
import io.homeroom.platform.uploads.ExaminingUploads;
import io.homeroom.platform.uploads.SweepingUploads;
import io.homeroom.platform.uploads.store.ObjectStore;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;

@ProgressTest
class ExaminingIT {
  @Autowired Families families;
  @Autowired ExaminingUploads examining;
  @Autowired SweepingUploads sweeping;
  @Autowired ObjectStore store;

  @Value("${homeroom.clamd.port}")
  int clamd;

  @Autowired MovableClock clock;
  @Autowired ApplicationEventPublisher events;

  private Family family;

  @BeforeEach
  void register() {
    clock.reset();
    family = families.register();
    family.give(1);
  }

  @AfterEach
  void calm() throws IOException {
    tell("NOFAULT");
    clock.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut", "error"})
  void showsNothingUntilItIsScanned(String fault) throws IOException {
    tell("FAULT " + fault);
    var sent = Sent.by(family, Samples.picture("png", 8, 8));

    assertThat(sent.complete().expect(200).json().path("state").asString()).isEqualTo("pending");
    assertThat(sent.shown().path("imageUrl").isNull()).isTrue();
    assertThat(store.sizeOf("images/" + sent.id())).isEmpty();

    examining.examineAll();
    assertThat(sent.shown().path("imageUrl").asString()).contains("images/" + sent.id());
  }

  @Test
  void examinesTheOthersThoughWhatWasSentFirstIsGone() throws IOException {
    tell("FAULT cut");
    var gone = Sent.by(family, Samples.picture("png", 8, 8));
    gone.complete().expect(200);
    tell("FAULT cut");
    var there = Sent.by(family, Samples.picture("png", 8, 8));
    there.complete().expect(200);
    store.remove("incoming/" + gone.id());

    examining.examineAll();

    assertThat(there.shown().path("imageUrl").asString()).contains("images/" + there.id());
    var refused = family.parent().get("/api/uploads/" + gone.id()).expect(200);
    assertThat(refused.json().path("state").asString()).isEqualTo("refused");
  }

  @Test
  void neverShowsWhatIsFoundInfectedLater() throws IOException {
    tell("FAULT cut");
    var sent = Sent.by(family, Samples.infectedPicture());
    sent.complete().expect(200);
    var task = sent.shown().path("taskId").asString();

    examining.examineAll();

    var shown = family.atChilds().get("/api/tasks/" + task).expect(200).json();
    assertThat(shown.path("imageUrl").isNull()).isTrue();
    assertThat(store.sizeOf("incoming/" + sent.id())).isEmpty();
  }

  @Test
  void readsNothingThatIsSentAfterwards() {
    var sent = Sent.by(family, Samples.picture("png", 8, 8));
    sent.complete().expect(200);
    store.write("incoming/" + sent.id(), Samples.virus(), "image/png");

    sent.complete().expect(200);

    assertThat(SignedUpload.load(sent.shown().path("imageUrl").asString()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void removesAfterADayWhatNoTaskShows() {
    var used = Sent.by(family, Samples.picture("png", 8, 8));
    used.complete().expect(200);
    used.shown();
    var unused = Sent.by(family, Samples.picture("png", 8, 8));
    unused.complete().expect(200);
    var unsent = Sent.by(family, Samples.picture("png", 8, 8));

    clock.advance(Duration.ofHours(25));
    sweeping.sweep();

    assertThat(store.sizeOf("images/" + used.id())).isPresent();
    assertThat(store.sizeOf("images/" + unused.id())).isEmpty();
    assertThat(store.sizeOf("incoming/" + unsent.id())).isEmpty();
    family.parent().get("/api/uploads/" + unused.id()).expect(404, "not-found");
    family.parent().get("/api/uploads/" + used.id()).expect(200);
  }

  @Test
  void removesTheImagesOfAChildThatHasGone() {
    var sent = Sent.by(family, Samples.picture("png", 8, 8));
    sent.complete().expect(200);
    sent.shown();

    events.publishEvent(new ChildGone(family.child()));
    clock.advance(Duration.ofHours(25));
    sweeping.sweep();

    assertThat(store.sizeOf("images/" + sent.id())).isEmpty();
  }

  private void tell(String command) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), clamd)) {
      socket.getOutputStream().write(("z" + command + "\0").getBytes(US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII)).isEqualTo("OK\0");
    }
  }
}
