package io.homeroom.payments.provider;

/** The provider has said no, and would again. */
public final class ProviderRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ProviderRefused(Throwable cause) {
    super(cause);
  }
}
