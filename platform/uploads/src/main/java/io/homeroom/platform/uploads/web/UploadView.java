package io.homeroom.platform.uploads.web;

import io.homeroom.platform.uploads.Upload;
import io.homeroom.platform.uploads.UploadState;
import io.homeroom.platform.uploads.examination.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an upload has come.
 *
 * @param refusedBecause it "contains a virus" or the like, once it is refused
 */
public record UploadView(UUID uploadId, UploadState state, @Nullable String refusedBecause) {

  public static UploadView of(Upload upload) {
    Refusal refusal = upload.refusal();
    return new UploadView(upload.id(), upload.state(), refusal == null ? null : refusal.words());
  }
}
