package io.homeroom.payments.share;

import java.math.BigInteger;
import java.util.UUID;

/**
 * One supplier's part of a payment, all in minor units: what was sold, what of that is payable, how
 * much of what was sold has been given back, and how much of what was payable was taken for it.
 */
record Share(
    UUID supplierId, long soldMinor, long payableMinor, long refundedMinor, long takenMinor) {

  long left() {
    return soldMinor - refundedMinor;
  }

  /** What is to be taken when so much more is given back: in proportion, and all with the last. */
  long taking(long minor) {
    var due = inProportion(payableMinor, refundedMinor + minor, soldMinor);
    return Math.max(0, due - takenMinor);
  }

  static long inProportion(long whole, long part, long of) {
    return BigInteger.valueOf(whole)
        .multiply(BigInteger.valueOf(part))
        .divide(BigInteger.valueOf(of))
        .longValueExact();
  }
}
