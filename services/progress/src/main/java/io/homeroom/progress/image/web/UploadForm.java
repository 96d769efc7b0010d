package io.homeroom.progress.image.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.platform.uploads.ImageType;
import io.homeroom.platform.uploads.Upload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody is about to send.
 *
 * @param size in bytes, 5 MB at most
 */
record UploadForm(
    @NotNull Purpose purpose,
    @NotNull ImageType contentType,
    @Min(1) @Max(Upload.LARGEST) long size) {

  enum Purpose {
    @JsonProperty("task-image")
    TASK_IMAGE
  }
}
