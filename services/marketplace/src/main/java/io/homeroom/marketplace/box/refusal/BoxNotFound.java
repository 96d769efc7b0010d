package io.homeroom.marketplace.box.refusal;

/** There is no such box, or no family that could have one. */
public final class BoxNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
