package io.homeroom.local.calendar;

import static io.homeroom.local.calendar.Office.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventAttendee;
import com.google.api.services.calendar.model.EventDateTime;
import io.homeroom.local.emulator.fault.FaultSwitch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTests {
  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder.resolve("calendar"));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void makesARoomAtMeetOnce() throws Exception {
    var made =
        office
            .google
            .events()
            .insert(CALENDAR, Office.event("robots1").setConferenceData(Office.room("r1")))
            .setConferenceDataVersion(1)
            .execute();
    assertThat(made.getHangoutLink()).startsWith("https://meet.google.com/");
    assertThat(made.getConferenceData().getEntryPoints().getFirst().getUri())
        .isEqualTo(made.getHangoutLink());

    var again =
        office
            .google
            .events()
            .patch(CALENDAR, "robots1", new Event().setConferenceData(Office.room("r1")))
            .setConferenceDataVersion(1)
            .execute();
    assertThat(again.getHangoutLink()).isEqualTo(made.getHangoutLink());
  }

  @Test
  void makesARoomLaterWhenItIsToldTo() throws Exception {
    fault("kind=pending");
    var made =
        office
            .google
            .events()
            .insert(CALENDAR, Office.event("robots1").setConferenceData(Office.room("r1")))
            .setConferenceDataVersion(1)
            .execute();
    assertThat(made.getHangoutLink()).isNull();
    assertThat(made.getConferenceData().getCreateRequest().getStatus().getStatusCode())
        .isEqualTo("pending");
    assertThat(office.google.events().get(CALENDAR, "robots1").execute().getHangoutLink())
        .isNotNull();
  }

  @Test
  void makesARefusedRoomByAnotherNameOnly() throws Exception {
    fault("kind=roomless");
    office
        .google
        .events()
        .insert(CALENDAR, Office.event("robots1").setConferenceData(Office.room("r1")))
        .setConferenceDataVersion(1)
        .execute();
    assertThat(askFor("r1").getHangoutLink()).isNull();
    assertThat(askFor("r1").getConferenceData().getCreateRequest().getStatus().getStatusCode())
        .isEqualTo("failure");
    assertThat(askFor("r2").getHangoutLink()).isNotNull();
  }

  private Event askFor(String room) throws Exception {
    return office
        .google
        .events()
        .patch(CALENDAR, "robots1", new Event().setConferenceData(Office.room(room)))
        .setConferenceDataVersion(1)
        .execute();
  }

  @Test
  void keepsIdsTakenEvenOfWhatWasDeleted() throws Exception {
    office.insert("robots1");
    assertThat(refusal(() -> office.insert("robots1"))).isEqualTo(409);
    office.google.events().delete(CALENDAR, "robots1").execute();
    assertThat(refusal(() -> office.insert("robots1"))).isEqualTo(409);
    assertThat(refusal(() -> office.google.events().delete(CALENDAR, "robots1").execute()))
        .isEqualTo(410);
    assertThat(office.google.events().get(CALENDAR, "robots1").execute().getStatus())
        .isEqualTo("cancelled");
    assertThat(refusal(() -> office.insert("Robots"))).isEqualTo(400);
    assertThat(refusal(() -> office.google.events().get(CALENDAR, "none1").execute()))
        .isEqualTo(404);
    assertThat(refusal(() -> office.google.events().get("other", "robots1").execute()))
        .isEqualTo(404);
  }

  @Test
  void changesWhatWasSeenOnly() throws Exception {
    var seen = office.insert("robots1").getEtag();
    var move = new Event().setEnd(Office.time("2026-12-01T18:00:00+01:00"));
    var first = office.google.events().patch(CALENDAR, "robots1", move);
    first.getRequestHeaders().setIfMatch(seen);
    var moved = first.execute();
    assertThat(moved.getSummary()).isEqualTo("Robots");
    assertThat(moved.getEtag()).isNotEqualTo(seen);

    var second = office.google.events().update(CALENDAR, "robots1", Office.event("robots1"));
    second.getRequestHeaders().setIfMatch(seen);
    assertThat(refusal(second::execute)).isEqualTo(412);
    second.getRequestHeaders().setIfMatch(moved.getEtag());
    assertThat(second.execute().getEnd().getDateTime().getValue())
        .isEqualTo(Office.event("x").getEnd().getDateTime().getValue());
  }

  @Test
  void showsTimesByTheCalendarsClockAndTheZoneBesideThem() throws Exception {
    var made = office.insert("robots1");
    assertThat(made.getStart().getDateTime().toStringRfc3339())
        .isEqualTo("2026-12-01T15:00:00.000Z");
    assertThat(made.getStart().getTimeZone()).isEqualTo("Europe/Berlin");
    var listed =
        office.google.events().list(CALENDAR).setTimeZone("Asia/Tokyo").execute().getItems();
    assertThat(listed.getFirst().getStart().getDateTime().getTimeZoneShift()).isEqualTo(540);

    var empty = new Event().setEnd(Office.time("2026-12-01T16:00:00+01:00"));
    assertThat(refusal(() -> office.google.events().patch(CALENDAR, "robots1", empty).execute()))
        .isEqualTo(400);
    var nowhere = new Event().setStart(new EventDateTime().setTimeZone("Europe/Nowhere"));
    assertThat(refusal(() -> office.google.events().patch(CALENDAR, "robots1", nowhere).execute()))
        .isEqualTo(400);
  }

  @Test
  void letsAServiceAccountInviteOnlyForAPerson() {
    var alone = office.client(Office.KEYS, Office.ACCOUNT);
    var invitation =
        Office.event("robots1")
            .setAttendees(List.of(new EventAttendee().setEmail("ada@homeroom.test")));
    assertThat(refusal(() -> alone.events().insert(CALENDAR, invitation).execute())).isEqualTo(403);
  }

  @Test
  void forgetsNothingInARestart() throws Exception {
    var etag = office.insert("robots1").getEtag();
    office.close();
    office = new Office(folder.resolve("calendar"));
    assertThat(office.google.events().get(CALENDAR, "robots1").execute().getEtag()).isEqualTo(etag);
    assertThat(office.insert("robots2").getEtag()).isGreaterThan(etag);
  }

  @Test
  void doesAndLosesTheAnswer() throws Exception {
    fault("kind=lost&count=2&on=POST");
    assertThat(catchThrowableOfType(java.io.IOException.class, () -> office.insert("robots1")))
        .isNotNull();
    assertThat(office.emulator.events()).hasSize(1);
    office.emulator.faults().clear();
    fault("kind=error&code=503&on=POST");
    assertThat(refusal(() -> office.insert("robots2"))).isEqualTo(503);
    assertThat(office.emulator.events()).hasSize(1);
  }

  private void fault(String form) throws Exception {
    var address = URI.create(office.emulator.address() + "/_faults");
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(form)).build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(FaultSwitch.class.getSimpleName()).isEqualTo(200);
    }
  }

  private static int refusal(ThrowingCallable call) {
    var refused = catchThrowableOfType(GoogleJsonResponseException.class, call);
    assertThat(refused.getDetails().getErrors()).isNotEmpty();
    return refused.getStatusCode();
  }
}
