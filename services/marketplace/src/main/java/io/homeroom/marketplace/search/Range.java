package io.homeroom.marketplace.search;

import org.jspecify.annotations.Nullable;

/** From one number to another, both included. */
public record Range(long least, long most) {

  /** The range between what is given of its ends, or none if nothing is. */
  public static @Nullable Range between(@Nullable Long least, @Nullable Long most) {
    return least == null && most == null
        ? null
        : new Range(least == null ? 0 : least, most == null ? Long.MAX_VALUE : most);
  }
}
