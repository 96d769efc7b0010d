package io.homeroom.platform.web.idempotency;

/** A key has 1 to 255 visible ASCII characters, and there is one of it. */
final class IdempotencyKeyInvalid extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
