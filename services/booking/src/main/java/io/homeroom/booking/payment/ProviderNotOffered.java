package io.homeroom.booking.payment;

/** Nobody can pay by the provider that the family has chosen. */
public final class ProviderNotOffered extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
