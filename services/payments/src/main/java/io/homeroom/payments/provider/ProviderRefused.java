package io.homeroom.payments.provider;

/** The provider has said no, and would again. */
public final class ProviderRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final boolean missing;

  /** {@code missing}: for it knows nothing of what it was asked about. */
  public ProviderRefused(Throwable cause, boolean missing) {
    super(cause);
    this.missing = missing;
  }

  public boolean isMissing() {
    return missing;
  }
}
