package io.homeroom.marketplace.order.placing.refusal;

/** It costs something else than the buyer has seen. */
public final class PriceChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long points;

  public PriceChanged(long points) {
    this.points = points;
  }

  /** What it costs now. */
  public long points() {
    return points;
  }
}
