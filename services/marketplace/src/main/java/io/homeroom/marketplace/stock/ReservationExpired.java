package io.homeroom.marketplace.stock;

/** The reservation has been released, so that nothing is kept any more. */
public final class ReservationExpired extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
