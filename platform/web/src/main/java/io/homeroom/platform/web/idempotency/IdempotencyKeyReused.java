package io.homeroom.platform.web.idempotency;

/** The key stands for a call with other content. */
final class IdempotencyKeyReused extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
