package io.homeroom.booking.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ICalendarTests {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  @Test
  void saysWhenAndWhere() {
    var text = calendar("Robots", "The library");
    assertThat(text)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("\r\nDTSTAMP:20261122T080000Z\r\n")
        .contains("\r\nDTSTART:20261201T150000Z\r\nDTEND:20261201T160000Z\r\n")
        .contains("\r\nLOCATION:The library\r\n")
        .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
  }

  @Test
  void escapesWhatWouldEndAText() {
    assertThat(calendar("Ink; paper, and \\ more\r\nBEGIN:VEVENT", null))
        .contains("\r\nSUMMARY:Ink\\; paper\\, and \\\\ more\\nBEGIN:VEVENT\r\n")
        .doesNotContain("LOCATION");
  }

  @Test
  void foldsLongLinesBetweenCharacters() {
    var title = "ロボットを作ろう🤖".repeat(12);
    var text = calendar(title, null);
    assertThat(text.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
  }

  private static String calendar(String title, @Nullable String location) {
    var begins = Instant.parse("2026-12-01T15:00:00Z");
    var session =
        new Appointment(
            UUID.randomUUID(), 1, title, begins, begins.plusSeconds(3600), location, null, false);
    return ICalendar.of(List.of(session), NOW);
  }
}
