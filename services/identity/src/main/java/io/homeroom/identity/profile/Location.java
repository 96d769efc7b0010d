package io.homeroom.identity.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where a family lives.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param exact whether the family wants it kept as it is; else it is a tenth of a degree, about 11
 *     km
 */
public record Location(BigDecimal latitude, BigDecimal longitude, boolean exact) {
  private static final int COARSE = 1;
  private static final int EXACT = 5;

  public Location {
    latitude = rounded(latitude, exact);
    longitude = rounded(longitude, exact);
  }

  private static BigDecimal rounded(BigDecimal degrees, boolean exact) {
    return degrees.setScale(exact ? EXACT : COARSE, RoundingMode.HALF_EVEN);
  }
}
