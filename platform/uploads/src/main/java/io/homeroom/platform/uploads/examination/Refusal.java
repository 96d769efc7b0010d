package io.homeroom.platform.uploads.examination;

/** Why an upload is no image that may be shown. */
public enum Refusal {
  TOO_LARGE("is larger than 5 MB"),
  NOT_AN_IMAGE("is no PNG, JPEG, WebP or GIF that can be read"),
  TOO_MANY_PIXELS(
      "has more than 25 million pixels, or 8 million as WebP, or more than 100 scans as JPEG"),
  INFECTED("contains a virus");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
