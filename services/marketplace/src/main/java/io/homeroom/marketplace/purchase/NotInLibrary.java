package io.homeroom.marketplace.purchase;

/** The product is not in the library of who asks. */
public final class NotInLibrary extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
