package io.homeroom.booking.calendar.google;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventDateTime;
import io.homeroom.booking.calendar.remote.Appearance;
import io.homeroom.booking.calendar.remote.EventId;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoogleEventsTests {

  /** Also while the clocks change, at midnight, and on a leap day. */
  @ParameterizedTest
  @CsvSource({
    "2027-03-28T01:30, Europe/Berlin, 2027-03-28T01:30+01:00, 2027-03-28T03:30+02:00",
    "2027-03-28T02:30, Europe/Berlin, 2027-03-28T03:30+02:00, 2027-03-28T04:30+02:00",
    "2027-10-31T02:30, Europe/Berlin, 2027-10-31T02:30+02:00, 2027-10-31T02:30+01:00",
    "2027-03-14T01:30, America/New_York, 2027-03-14T01:30-05:00, 2027-03-14T03:30-04:00",
    "2027-10-03T01:45, Australia/Lord_Howe, 2027-10-03T01:45+10:30, 2027-10-03T03:15+11:00",
    "2027-04-25T00:00, Africa/Casablanca, 2027-04-25T00:00+01:00, 2027-04-25T01:00+01:00",
    "2028-02-29T23:30, Asia/Tokyo, 2028-02-29T23:30+09:00, 2028-03-01T00:30+09:00"
  })
  void areAtTheLocalTimeOfTheirZone(
      LocalDateTime start, ZoneId zone, OffsetDateTime begins, OffsetDateTime ends) {
    var event = GoogleEvents.of(appearance(new Period(start, zone, 60), null));
    assertThat(at(event.getStart())).isEqualTo(begins);
    assertThat(at(event.getEnd())).isEqualTo(ends);
    assertThat(event.getStart().getTimeZone()).isEqualTo(zone.getId());
  }

  @Test
  void askForTheSameRoomEachTime() {
    var period = new Period(LocalDateTime.of(2027, 6, 1, 16, 0), ZoneId.of("Etc/UTC"), 60);
    var appearance = appearance(period, "robots");
    assertThat(GoogleEvents.of(appearance).getConferenceData())
        .isEqualTo(GoogleEvents.of(appearance).getConferenceData());
    assertThat(GoogleEvents.of(appearance(period, null)).getConferenceData()).isNull();
  }

  @Test
  void ofOthersAreReadThoughTheyLackAlmostAll() {
    var read = GoogleEvents.read(new Event().setId("meeting").setStatus("cancelled"));
    assertThat(read.deleted()).isTrue();
    assertThat(read.begins()).isNull();
    var odd = new EventDateTime().setTimeZone("GMT+01:00");
    assertThat(GoogleEvents.read(new Event().setId("meeting").setStart(odd)).zone()).isNull();
  }

  private static Appearance appearance(Period period, @Nullable String room) {
    var id = new EventId(CourseSessionId.next(), 0);
    return new Appearance(id, "Robots", period, null, room);
  }

  private static OffsetDateTime at(EventDateTime time) {
    var at = Instant.ofEpochMilli(time.getDateTime().getValue());
    var offset = ZoneOffset.ofTotalSeconds(time.getDateTime().getTimeZoneShift() * 60);
    return at.atOffset(offset);
  }
}
