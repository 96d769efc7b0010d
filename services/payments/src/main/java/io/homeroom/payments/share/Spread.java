package io.homeroom.payments.share;

import java.util.ArrayList;
import java.util.List;

/** Divides an amount among those who have something left, in proportion to that. */
final class Spread {

  private Spread() {}

  /** As many parts as there are lefts; their sum is the amount, which is not more than is left. */
  static List<Long> over(List<Long> lefts, long minor) {
    var all = lefts.stream().mapToLong(Long::longValue).sum();
    if (minor < 0 || minor > all) {
      throw new IllegalArgumentException("There is not as much: " + minor + " of " + lefts);
    }
    List<Long> parts = new ArrayList<>();
    var divided = 0L;
    for (var left : lefts) {
      var part = all == 0 ? 0 : Share.inProportion(left, minor, all);
      parts.add(part);
      divided += part;
    }
    for (var i = 0; divided < minor; i = (i + 1) % parts.size()) {
      if (parts.get(i) < lefts.get(i)) {
        parts.set(i, parts.get(i) + 1);
        divided++;
      }
    }
    return parts;
  }
}
