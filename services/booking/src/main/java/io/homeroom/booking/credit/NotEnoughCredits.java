package io.homeroom.booking.credit;

/** The family has fewer credits for the course. */
public final class NotEnoughCredits extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
