package io.homeroom.payments.provider;

/** The provider does not hold enough for that at the moment; it has done nothing. */
public final class BalanceInsufficient extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BalanceInsufficient(Throwable cause) {
    super(cause);
  }
}
