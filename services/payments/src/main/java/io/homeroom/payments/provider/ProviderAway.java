package io.homeroom.payments.provider;

/** The provider has not answered, or not to the point: whether it did something is not known. */
public final class ProviderAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ProviderAway(Throwable cause) {
    super(cause);
  }
}
