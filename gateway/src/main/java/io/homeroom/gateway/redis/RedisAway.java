package io.homeroom.gateway.redis;

/** Redis failed, did not answer in time, or did so just now and is left alone for a moment. */
public final class RedisAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RedisAway(String reason) {
    super(reason, null, false, false);
  }
}
