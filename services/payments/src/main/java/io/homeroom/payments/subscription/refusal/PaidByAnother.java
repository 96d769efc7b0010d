package io.homeroom.payments.subscription.refusal;

/** What would be charged is the card of somebody else. */
public final class PaidByAnother extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
