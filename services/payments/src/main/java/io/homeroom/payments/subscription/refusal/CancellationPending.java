package io.homeroom.payments.subscription.refusal;

/** The family has cancelled it, and the provider does not know yet. */
public final class CancellationPending extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
