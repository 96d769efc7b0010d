package io.homeroom.payments.subscription.refusal;

/** The family has nothing at the provider yet. */
public final class NotSubscribed extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
