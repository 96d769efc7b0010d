package io.homeroom.marketplace.box.refusal;

/** A month costs something else by now. */
public final class BoxPriceChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final long minor;

  public BoxPriceChanged(long minor) {
    this.minor = minor;
  }

  public long minor() {
    return minor;
  }
}
