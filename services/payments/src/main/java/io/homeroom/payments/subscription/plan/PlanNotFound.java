package io.homeroom.payments.subscription.plan;

/** There is no plan of that name. */
public final class PlanNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
