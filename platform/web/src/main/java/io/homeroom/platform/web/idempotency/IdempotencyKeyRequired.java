package io.homeroom.platform.web.idempotency;

/** The operation is only done under a key. */
final class IdempotencyKeyRequired extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
