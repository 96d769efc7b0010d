package io.homeroom.booking.credit;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Ids of packages, purchases and entries. */
final class CreditIds {

  private CreditIds() {}

  static UUID next() {
    return Generators.timeBasedEpochRandomGenerator().generate();
  }
}
