package io.homeroom.marketplace.order.placing.refusal;

/** The parents do not let the child buy that. */
public final class NotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
