package io.homeroom.marketplace.search;

import java.util.UUID;

/**
 * Where a hit stands in its order.
 *
 * @param loose whether words were allowed to differ a little
 * @param value what the order goes by, in bits
 */
public record Place(boolean loose, long value, UUID product) {

  /** The place that was written like this. */
  public static Place parse(String written) {
    var parts = written.split("\\.", -1);
    if (parts.length != 3 || !parts[0].matches("[lx]")) {
      throw new IllegalArgumentException("Not a place: " + written);
    }
    return new Place(parts[0].equals("l"), Long.parseLong(parts[1]), UUID.fromString(parts[2]));
  }

  @Override
  public String toString() {
    return (loose ? "l" : "x") + "." + value + "." + product;
  }
}
