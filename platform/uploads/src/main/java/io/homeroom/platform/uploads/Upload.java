package io.homeroom.platform.uploads;

import com.fasterxml.uuid.Generators;
import io.homeroom.platform.uploads.examination.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An image on its way, and then the image.
 *
 * @param refusal why it is refused, once it is
 */
public record Upload(
    UUID id,
    UUID owner,
    UUID uploadedBy,
    UploadState state,
    @Nullable Refusal refusal,
    Instant createdAt) {

  /** In bytes. */
  public static final int LARGEST = 5 * 1024 * 1024;

  static Upload of(UUID owner, UUID person, Instant now) {
    var id = Generators.timeBasedEpochRandomGenerator().generate();
    return new Upload(id, owner, person, UploadState.AWAITED, null, now);
  }

  /** Where the bytes go that were sent; shown to nobody. */
  String incoming() {
    return "incoming/" + id;
  }

  String image() {
    return imageOf(id);
  }

  static String imageOf(UUID id) {
    return "images/" + id;
  }
}
