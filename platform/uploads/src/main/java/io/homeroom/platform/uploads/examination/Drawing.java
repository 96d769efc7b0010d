package io.homeroom.platform.uploads.examination;

/** An image drawn anew, as a file. */
public final class Drawing {
  private final byte[] bytes;
  private final String contentType;

  public Drawing(byte[] bytes, String contentType) {
    this.bytes = bytes.clone();
    this.contentType = contentType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String contentType() {
    return contentType;
  }
}
