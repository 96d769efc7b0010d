package io.homeroom.platform.web.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * Reads times as RFC 3339 has them: with a year of four digits. Java would read years up to a
 * billion too, which neither a database keeps nor a sum with a duration survives.
 */
public final class WrittenTimes {
  private static final int LAST_YEAR = 9999;

  private WrittenTimes() {}

  /**
   * An instant, such as {@code 2026-11-22T10:15:30Z}.
   *
   * @throws DateTimeParseException if it is none, or has another year
   */
  public static Instant instant(String text) {
    var instant = Instant.parse(text);
    return checked(instant, hasUsualYear(instant), text);
  }

  /**
   * A date, such as {@code 2026-11-22}.
   *
   * @throws DateTimeParseException if it is none, or has another year
   */
  public static LocalDate date(String text) {
    var date = LocalDate.parse(text);
    return checked(date, hasUsualYear(date), text);
  }

  static boolean hasUsualYear(Instant instant) {
    return !instant.isBefore(start(0)) && instant.isBefore(start(LAST_YEAR + 1));
  }

  static boolean hasUsualYear(LocalDate date) {
    return date.getYear() >= 0 && date.getYear() <= LAST_YEAR;
  }

  static boolean hasUsualYear(LocalDateTime time) {
    return hasUsualYear(time.toLocalDate());
  }

  private static Instant start(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static <T> T checked(T time, boolean usual, String text) {
    if (!usual) {
      throw new DateTimeParseException("A year has four digits", text, 0);
    }
    return time;
  }
}
