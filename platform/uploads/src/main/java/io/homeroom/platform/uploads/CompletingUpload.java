package io.homeroom.platform.uploads;

import io.homeroom.platform.uploads.examination.ImageRefused;
import io.homeroom.platform.uploads.examination.Refusal;
import io.homeroom.platform.uploads.store.ObjectStore;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody has sent an image, and it is examined. */
@Component
public class CompletingUpload {
  private final Uploads uploads;
  private final ObjectStore store;
  private final ExaminingUploads examining;

  CompletingUpload(Uploads uploads, ObjectStore store, ExaminingUploads examining) {
    this.uploads = uploads;
    this.store = store;
    this.examining = examining;
  }

  /**
   * An upload of the owner.
   *
   * @throws UploadNotFound if it has no such upload
   */
  public Upload one(UUID id, UUID owner) {
    return uploads.find(id, owner).orElseThrow(UploadNotFound::new);
  }

  /**
   * Examines what was sent. It is pending afterwards if that could not be done yet. Repeated, it
   * tells what came of it.
   *
   * @throws NotUploadedYet if nothing was sent
   * @throws ImageRefused if it may not be shown
   */
  public Upload complete(UUID id, UUID owner) {
    var upload = one(id, owner);
    if (upload.state() == UploadState.AWAITED) {
      var size = store.sizeOf(upload.incoming()).orElseThrow(NotUploadedYet::new);
      if (size > Upload.LARGEST) {
        examining.refuse(upload, Refusal.TOO_LARGE);
      } else {
        uploads.become(upload, UploadState.PENDING, null);
      }
    }
    examining.examine(id);
    var examined = one(id, owner);
    if (examined.refusal() != null) {
      throw new ImageRefused(examined.refusal());
    }
    return examined;
  }
}
