package io.homeroom.marketplace.review;

/** There is no such review that this person may see. */
public final class ReviewNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ReviewNotFound() {
    super("There is no such review");
  }
}
