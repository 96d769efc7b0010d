package io.homeroom.booking.calendar.remote;

import io.homeroom.booking.schedule.CourseSessionId;
import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names an event: the session's id in base32hex, which is what calendars allow, and behind it in
 * the same digits how many events before it were deleted. Whoever writes it again names the same.
 */
public record EventId(CourseSessionId session, int turn) {
  private static final int BASE = 32;
  private static final int LENGTH = 26;
  private static final int HALF = 64;
  private static final Pattern FORM = Pattern.compile("[0-7][0-9a-v]{25}([1-9a-v][0-9a-v]{0,3})?");

  public static Optional<EventId> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    var bits = new BigInteger(text.substring(0, LENGTH), BASE);
    var turn = text.length() == LENGTH ? 0 : Integer.parseInt(text.substring(LENGTH), BASE);
    var session = new UUID(bits.shiftRight(HALF).longValue(), bits.longValue());
    return Optional.of(new EventId(new CourseSessionId(session), turn));
  }

  @Override
  public String toString() {
    var id = session.value();
    var digits = new BigInteger(id.toString().replace("-", ""), 16).toString(BASE);
    return "0".repeat(LENGTH - digits.length())
        + digits
        + (turn == 0 ? "" : Integer.toString(turn, BASE));
  }
}
