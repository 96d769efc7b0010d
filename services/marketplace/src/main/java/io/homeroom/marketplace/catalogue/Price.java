package io.homeroom.marketplace.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a product costs.
 *
 * @param points what it costs instead of money; none: it cannot be had for points
 */
public record Price(Money money, @Nullable Long points) {

  public Price {
    if (points != null && points < 1) {
      throw new IllegalArgumentException("What can be had for points costs some: " + points);
    }
  }
}
