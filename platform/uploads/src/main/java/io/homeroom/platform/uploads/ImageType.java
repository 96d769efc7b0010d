package io.homeroom.platform.uploads;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an image says it is; what it really is, is seen when it is there. */
public enum ImageType {
  @JsonProperty("image/png")
  PNG("image/png"),
  @JsonProperty("image/jpeg")
  JPEG("image/jpeg"),
  @JsonProperty("image/webp")
  WEBP("image/webp"),
  @JsonProperty("image/gif")
  GIF("image/gif");

  private final String name;

  ImageType(String name) {
    this.name = name;
  }

  public String wireName() {
    return name;
  }
}
