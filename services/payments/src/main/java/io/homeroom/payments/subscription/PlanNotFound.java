package io.homeroom.payments.subscription;

/** There is no plan of that name. */
public final class PlanNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
