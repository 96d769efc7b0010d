package io.homeroom.payments.provider;

/** It does not come from the provider as it is, or not now. */
public final class NotSigned extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
