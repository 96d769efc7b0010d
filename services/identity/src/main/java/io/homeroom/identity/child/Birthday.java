package io.homeroom.identity.child;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * The day a child was born.
 *
 * <p>Where the family lives is not known, and the date differs by place. Ages count by the place
 * where each day begins last (UTC−12), so a child is thirteen once it is thirteen everywhere, and
 * on the first of March if born on the 29th of February. A birthday has passed once it has where
 * each day begins first (UTC+14).
 */
public record Birthday(@JsonValue LocalDate date) {
  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);
  private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);
  private static final int AGE_OF_CONSENT = 13;
  private static final int ADULT = 18;

  @JsonCreator
  public Birthday {}

  public boolean isUnderThirteen(Instant now) {
    return age(now) < AGE_OF_CONSENT;
  }

  /** Whether somebody with this birthday has been born and is a child. */
  public boolean isOfAChild(Instant now) {
    return date.isBefore(LocalDate.ofInstant(now, FIRST)) && age(now) < ADULT;
  }

  public boolean isOfAge(Instant now) {
    return age(now) >= ADULT;
  }

  private int age(Instant now) {
    return Period.between(date, LocalDate.ofInstant(now, LAST)).getYears();
  }
}
