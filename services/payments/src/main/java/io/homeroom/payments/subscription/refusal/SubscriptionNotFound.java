package io.homeroom.payments.subscription.refusal;

/** There is no such subscription, or it is another family's. */
public final class SubscriptionNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
