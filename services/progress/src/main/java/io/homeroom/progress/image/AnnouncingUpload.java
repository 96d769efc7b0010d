package io.homeroom.progress.image;

import io.homeroom.progress.image.ObjectStore.SignedRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A parent is about to send an image. */
@Component
public class AnnouncingUpload {
  private static final Duration TIME_TO_SEND = Duration.ofMinutes(10);
  private static final Duration DAY = Duration.ofDays(1);
  private static final int MOST_A_DAY = 100;

  private final Uploads uploads;
  private final ObjectStore store;
  private final Clock clock;

  AnnouncingUpload(Uploads uploads, ObjectStore store, Clock clock) {
    this.uploads = uploads;
    this.store = store;
    this.clock = clock;
  }

  /** An upload, and how it is sent. */
  public record Announced(Upload upload, SignedRequest request) {}

  /**
   * Gives an address to which exactly this many bytes of this type may be sent.
   *
   * @throws TooManyUploads if the family has announced a hundred within a day
   */
  public Announced announce(UUID family, UUID person, String contentType, long size) {
    var now = clock.instant();
    if (uploads.countOf(family, now.minus(DAY)) >= MOST_A_DAY) {
      throw new TooManyUploads();
    }
    var upload = Upload.of(family, person, now);
    uploads.add(upload);
    var request = store.writing(upload.incoming(), contentType, size, TIME_TO_SEND);
    return new Announced(upload, request);
  }
}
