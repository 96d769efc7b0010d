package io.homeroom.marketplace.opinion;

/**
 * What the reviews shown of a product come to.
 *
 * @param stars of all of them together
 */
public record Opinion(long stars, long reviews) {
  public static final Opinion NONE = new Opinion(0, 0);

  private static final double USUAL = 3.5;
  private static final int WEIGHT = 5;

  /** From 1 to 5, or 0 without reviews. */
  public double average() {
    return reviews == 0 ? 0 : (double) stars / reviews;
  }

  /**
   * The average as if five more had given what is usual: one enthusiast alone does not put a
   * product before all others. It is the posterior mean under a prior of that weight.
   */
  public double standing() {
    return (stars + USUAL * WEIGHT) / (reviews + WEIGHT);
  }
}
