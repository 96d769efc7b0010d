package io.homeroom.booking.calendar.google;

import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.model.ConferenceData;
import com.google.api.services.calendar.model.ConferenceSolutionKey;
import com.google.api.services.calendar.model.CreateConferenceRequest;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventDateTime;
import io.homeroom.booking.calendar.remote.Appearance;
import io.homeroom.booking.calendar.remote.RemoteEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Events as Google words them. Nobody is invited: addresses of people stay here. */
final class GoogleEvents {

  private GoogleEvents() {}

  static Event of(Appearance appearance) {
    var period = appearance.period();
    var event =
        new Event()
            .setSummary(appearance.title())
            .setLocation(Objects.requireNonNullElse(appearance.location(), ""))
            .setStart(time(period.begins(), period.zone()))
            .setEnd(time(period.ends(), period.zone()));
    var room = appearance.room();
    return room == null ? event : event.setConferenceData(room(room));
  }

  private static EventDateTime time(Instant at, ZoneId zone) {
    return new EventDateTime()
        .setDateTime(new DateTime(Date.from(at), TimeZone.getTimeZone(zone)))
        .setTimeZone(zone.getId());
  }

  /** Asked for again under the same id, it is the same room. */
  private static ConferenceData room(String request) {
    return new ConferenceData()
        .setCreateRequest(
            new CreateConferenceRequest()
                .setRequestId(request)
                .setConferenceSolutionKey(new ConferenceSolutionKey().setType("hangoutsMeet")));
  }

  static RemoteEvent read(Event event) {
    return new RemoteEvent(
        event.getId(),
        Objects.requireNonNullElse(event.getEtag(), ""),
        instant(event.getUpdated()),
        "cancelled".equals(event.getStatus()),
        instant(event.getStart()),
        instant(event.getEnd()),
        zone(event.getStart()),
        event.getHangoutLink(),
        refusesRoom(event.getConferenceData()));
  }

  private static boolean refusesRoom(@Nullable ConferenceData room) {
    var asked = room == null ? null : room.getCreateRequest();
    return asked != null
        && asked.getStatus() != null
        && "failure".equals(asked.getStatus().getStatusCode());
  }

  private static @Nullable Instant instant(@Nullable EventDateTime time) {
    var at = time == null ? null : instant(time.getDateTime());
    return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
  }

  private static @Nullable Instant instant(@Nullable DateTime time) {
    return time == null ? null : Instant.ofEpochMilli(time.getValue());
  }

  private static @Nullable ZoneId zone(@Nullable EventDateTime time) {
    var name = time == null ? null : time.getTimeZone();
    return name == null || !ZoneId.getAvailableZoneIds().contains(name) ? null : ZoneId.of(name);
  }
}
