package io.homeroom.marketplace.shipping.address;

import java.util.List;

/** Where families of tests live. */
final class Homes {

  private Homes() {}

  static Address home() {
    return new Address(
        "Homer", List.of("742 Evergreen Terrace"), "Springfield", null, "49007", "US");
  }
}
