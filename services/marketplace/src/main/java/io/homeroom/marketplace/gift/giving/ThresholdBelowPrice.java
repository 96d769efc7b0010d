package io.homeroom.marketplace.gift.giving;

/** A child would get a product for fewer points than it costs. */
public final class ThresholdBelowPrice extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long threshold;
  private final long price;

  ThresholdBelowPrice(long threshold, long price) {
    this.threshold = threshold;
    this.price = price;
  }

  public long threshold() {
    return threshold;
  }

  public long price() {
    return price;
  }
}
