package io.homeroom.payments.subscription.refusal;

/** The family pays for a subscription already. */
public final class AlreadySubscribed extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
