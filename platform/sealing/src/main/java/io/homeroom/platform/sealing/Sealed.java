package io.homeroom.platform.sealing;

import org.jspecify.annotations.Nullable;

/** Bytes that cannot be read without their key. */
public final class Sealed {
  private final byte[] bytes;
  private final @Nullable String key;

  /**
   * As a row holds it.
   *
   * @param key the id of its key; null: of a time when there was only one, so one of the keys
   */
  public Sealed(byte[] bytes, @Nullable String key) {
    this.bytes = bytes.clone();
    this.key = key;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public @Nullable String key() {
    return key;
  }
}
