package io.homeroom.booking.enrolment;

/** What part of a price is paid back. */
public enum Share {
  NONE,
  HALF,
  ALL;

  /** The half of an odd sum is rounded up. */
  public long of(long price) {
    return switch (this) {
      case NONE -> 0;
      case HALF -> price - price / 2;
      case ALL -> price;
    };
  }

  public Share atMost(Share most) {
    return compareTo(most) <= 0 ? this : most;
  }
}
