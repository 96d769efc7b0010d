package io.homeroom.marketplace.checkout;

/** Nobody can pay by the provider that was chosen. */
public final class ProviderNotOffered extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
