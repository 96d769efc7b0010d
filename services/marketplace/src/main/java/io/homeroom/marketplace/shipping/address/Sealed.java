package io.homeroom.marketplace.shipping.address;

import org.jspecify.annotations.Nullable;

/** An address that cannot be read without its key. */
public final class Sealed {
  private final byte[] bytes;
  private final @Nullable String key;

  /**
   * {@code key}: the id of its key; null: of a time when there was only one, so one of the keys.
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
