package io.homeroom.payments.provider;

/** Nobody can pay by that provider here: it was not set up. */
public final class ProviderNotOffered extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
