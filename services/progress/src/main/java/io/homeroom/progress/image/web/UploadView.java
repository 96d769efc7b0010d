package io.homeroom.progress.image.web;

import io.homeroom.progress.image.Refusal;
import io.homeroom.progress.image.Upload;
import io.homeroom.progress.image.UploadState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an upload has come.
 *
 * @param refusedBecause it "contains a virus" or the like, once it is refused
 */
record UploadView(UUID uploadId, UploadState state, @Nullable String refusedBecause) {

  static UploadView of(Upload upload) {
    Refusal refusal = upload.refusal();
    return new UploadView(upload.id(), upload.state(), refusal == null ? null : refusal.words());
  }
}
