package io.homeroom.identity.pin.fit;

import io.homeroom.identity.child.Birthday;
import io.homeroom.identity.pin.Pin;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which PINs are the first that somebody would try. */
final class PinRules {
  private static final Pattern REPETITION = Pattern.compile("(\\d{1,3})\\1+");
  private static final Pattern DOUBLED = Pattern.compile("(?:(\\d)\\1+)+");
  private static final int DIGITS = 10;
  private static final List<DateTimeFormatter> DATES =
      Stream.of("ddMMyy", "MMddyy", "yyMMdd", "yyddMM", "MMyyyy", "yyyyMM")
          .map(DateTimeFormatter::ofPattern)
          .toList();

  private PinRules() {}

  /** Whether the PIN is all too easy to guess for somebody who knows the child. */
  static boolean isGuessable(Pin pin, Birthday birthday) {
    return REPETITION.matcher(pin.value()).matches()
        || DOUBLED.matcher(pin.value()).matches()
        || isSequence(pin.value())
        || DATES.stream().anyMatch(date -> birthday.date().format(date).equals(pin.value()));
  }

  /** Digits that follow each other by the same step, past nine as well: 246802, 543210, 890123. */
  private static boolean isSequence(String digits) {
    return IntStream.range(1, digits.length())
            .map(i -> Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), DIGITS))
            .distinct()
            .count()
        == 1;
  }
}
