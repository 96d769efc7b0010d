package io.homeroom.platform.cache;

/** Redis failed, or did so a moment ago and is left alone. */
final class CacheAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CacheAway(Throwable cause) {
    super(cause);
  }
}
