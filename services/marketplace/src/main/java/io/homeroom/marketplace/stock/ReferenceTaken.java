package io.homeroom.marketplace.stock;

/** Something else is reserved, or was, under that reference. */
public final class ReferenceTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
