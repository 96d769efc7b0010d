package io.homeroom.booking.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes appointments as RFC 5545 has them: CRLF, lines of at most 75 octets, text escaped. */
public final class ICalendar {
  private static final DateTimeFormatter UTC_TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int OCTETS = 75;

  private final StringBuilder text = new StringBuilder();

  private ICalendar() {}

  /** {@code now}: when it is written. */
  public static String of(List<Appointment> appointments, Instant now) {
    var calendar = new ICalendar();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Homeroom//booking//EN");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("X-WR-CALNAME:Homeroom");
    appointments.forEach(it -> calendar.event(it, now));
    calendar.line("END:VCALENDAR");
    return calendar.text.toString();
  }

  private void event(Appointment it, Instant now) {
    line("BEGIN:VEVENT");
    line("UID:" + it.session() + "@homeroom");
    line("SEQUENCE:" + (it.version() - 1));
    line("DTSTAMP:" + UTC_TIME.format(now));
    line("DTSTART:" + UTC_TIME.format(it.begins()));
    line("DTEND:" + UTC_TIME.format(it.ends()));
    line("SUMMARY:" + escaped(it.title()));
    if (it.location() != null) {
      line("LOCATION:" + escaped(it.location()));
    }
    if (it.meetLink() != null) {
      line("URL:" + it.meetLink());
    }
    line("STATUS:" + (it.cancelled() ? "CANCELLED" : "CONFIRMED"));
    line("END:VEVENT");
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  /** Breaks between characters, never within one; what follows a break begins with a space. */
  private void line(String content) {
    var octets = 0;
    for (var i = 0; i < content.length(); i = content.offsetByCodePoints(i, 1)) {
      var character = Character.toString(content.codePointAt(i));
      var size = character.getBytes(UTF_8).length;
      if (octets + size > OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += size;
    }
    text.append("\r\n");
  }
}
