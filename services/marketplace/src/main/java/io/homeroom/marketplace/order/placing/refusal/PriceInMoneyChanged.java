package io.homeroom.marketplace.order.placing.refusal;

/** It costs other money than the buyer has seen. */
public final class PriceInMoneyChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long minor;

  public PriceInMoneyChanged(long minor) {
    this.minor = minor;
  }

  /** What it costs now, in the smallest unit of the same currency. */
  public long minor() {
    return minor;
  }
}
