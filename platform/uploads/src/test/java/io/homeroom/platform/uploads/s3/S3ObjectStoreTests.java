package io.homeroom.platform.uploads.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.uploads.store.ObjectStoreAway;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where nobody listens. */
class S3ObjectStoreTests {
  private static final Duration HOUR = Duration.ofHours(1);

  private URI nobody;
  private S3ObjectStore store;

  @BeforeEach
  void connect() throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://127.0.0.1:" + free.getLocalPort());
    }
    var settings =
        new S3Settings(nobody, "us-east-1", "pictures", "key", "secret", Duration.ofSeconds(2));
    var access = new S3Access();
    var s3 = access.s3(settings);
    store = new S3ObjectStore(s3, access.presigner(settings), new Bucket(s3, settings));
  }

  @Test
  void signsWhereToReadWhileTheStoreIsAway() {
    assertThat(store.reading("a/b", HOUR))
        .hasAuthority(nobody.getAuthority())
        .hasPath("/pictures/a/b")
        .hasParameter("X-Amz-Signature");
  }

  @Test
  void promisesNoPlaceToWriteToThatIsPerhapsNotThere() {
    assertThatThrownBy(() -> store.writing("a/b", "image/png", 1, HOUR))
        .isInstanceOf(ObjectStoreAway.class);
  }
}
