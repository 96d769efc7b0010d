package io.homeroom.progress.image.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody is about to send.
 *
 * @param size in bytes, 5 MB at most
 */
record UploadForm(
    @NotNull Purpose purpose, @NotNull Type contentType, @Min(1) @Max(5_242_880) long size) {

  enum Purpose {
    @JsonProperty("task-image")
    TASK_IMAGE
  }

  /** What it says it is; what it really is, is seen when it is there. */
  enum Type {
    @JsonProperty("image/png")
    PNG("image/png"),
    @JsonProperty("image/jpeg")
    JPEG("image/jpeg"),
    @JsonProperty("image/webp")
    WEBP("image/webp"),
    @JsonProperty("image/gif")
    GIF("image/gif");

    private final String name;

    Type(String name) {
      this.name = name;
    }

    String wireName() {
      return name;
    }
  }
}
