package io.homeroom.platform.uploads;

import io.homeroom.platform.uploads.store.ObjectStore;
import io.homeroom.platform.uploads.store.ObjectStore.SignedRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody is about to send an image. */
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
   * @throws TooManyUploads if the owner has announced a hundred within a day
   */
  public Announced announce(UUID owner, UUID person, ImageType type, long size) {
    var now = clock.instant();
    if (uploads.countOf(owner, now.minus(DAY)) >= MOST_A_DAY) {
      throw new TooManyUploads();
    }
    var upload = Upload.of(owner, person, now);
    uploads.add(upload);
    var request = store.writing(upload.incoming(), type.wireName(), size, TIME_TO_SEND);
    return new Announced(upload, request);
  }
}
