package io.homeroom.marketplace.points;

/** Progress did not answer: whether points have moved is not known until it is asked again. */
public final class PointsUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PointsUnavailable(Throwable cause) {
    super(cause);
  }
}
