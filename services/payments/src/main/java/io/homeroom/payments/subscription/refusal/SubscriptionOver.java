package io.homeroom.payments.subscription.refusal;

/** It has ended, or not begun. */
public final class SubscriptionOver extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
