package io.homeroom.local.calendar;

import static io.homeroom.local.calendar.Office.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.json.GenericJson;
import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.Events;
import io.homeroom.local.emulator.fault.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncTests {
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
  void tellsWhatHasChangedSince() throws Exception {
    office.insert("robots1");
    office.insert("robots2");
    var token = list(null).getNextSyncToken();
    assertThat(list(token).getItems()).isEmpty();

    office.insert("robots3");
    office.google.events().delete(CALENDAR, "robots1").execute();
    var changes = list(token);
    assertThat(changes.getItems()).extracting(Event::getId).containsExactly("robots3", "robots1");
    assertThat(changes.getItems().getLast().getStatus()).isEqualTo("cancelled");
    assertThat(list(changes.getNextSyncToken()).getItems()).isEmpty();
    assertThat(list(null).getItems()).extracting(Event::getId).doesNotContain("robots1");
  }

  @Test
  void losesNothingThatChangesBetweenPages() throws Exception {
    for (var i = 1; i <= 5; i++) {
      office.insert("robots" + i);
    }
    List<String> read = new ArrayList<>();
    var page = office.google.events().list(CALENDAR).setMaxResults(2).execute();
    page.getItems().forEach(event -> read.add(event.getId()));
    office.google.events().delete(CALENDAR, "robots1").execute();
    while (page.getNextPageToken() != null) {
      page =
          office
              .google
              .events()
              .list(CALENDAR)
              .setMaxResults(2)
              .setPageToken(page.getNextPageToken())
              .execute();
      page.getItems().forEach(event -> read.add(event.getId()));
    }
    assertThat(read).startsWith("robots1", "robots2", "robots3", "robots4", "robots5");
    assertThat(list(page.getNextSyncToken()).getItems())
        .extracting(Event::getId)
        .contains("robots1");
  }

  @Test
  void refusesTokensThatAreTooOldOrRestricted() throws Exception {
    office.insert("robots1");
    var token = list(null).getNextSyncToken();
    office.emulator.faults().add(new Fault(Fault.Kind.OLD, 0, 0, ""), 1);
    assertThat(refusal(token).getStatusCode()).isEqualTo(410);
    assertThat(refusal("neverGiven").getStatusCode()).isEqualTo(410);

    var restricted =
        office.google.events().list(CALENDAR).setSyncToken(token).setUpdatedMin(new DateTime(0));
    var refused = catchThrowableOfType(GoogleJsonResponseException.class, restricted::execute);
    assertThat(refused.getStatusCode()).isEqualTo(400);
  }

  @Test
  void listsWhatWasChangedAfterAMoment() throws Exception {
    office.insert("robots1");
    var future = new DateTime(System.currentTimeMillis() + 60_000);
    assertThat(office.google.events().list(CALENDAR).setUpdatedMin(future).execute().getItems())
        .isEmpty();
  }

  /** A field that the client's classes do not know would not be Google's. */
  @Test
  void answersInTheClientsFieldsAlone() throws Exception {
    office
        .google
        .events()
        .insert(CALENDAR, Office.event("robots1").setConferenceData(Office.room("r1")))
        .setConferenceDataVersion(1)
        .execute();
    office.insert("robots2");
    var token = list(null);
    office.google.events().delete(CALENDAR, "robots2").execute();
    assertThat(unknown(token)).isEmpty();
    assertThat(unknown(list(token.getNextSyncToken()))).isEmpty();
    assertThat(unknown(office.google.events().get(CALENDAR, "robots1").execute())).isEmpty();
  }

  private static List<String> unknown(Object value) {
    List<String> found = new ArrayList<>();
    switch (value) {
      case GenericJson object -> {
        found.addAll(object.getUnknownKeys().keySet());
        object.values().forEach(part -> found.addAll(unknown(part)));
      }
      case Collection<?> parts -> parts.forEach(part -> found.addAll(unknown(part)));
      default -> {}
    }
    return found;
  }

  private GoogleJsonResponseException refusal(String token) {
    return catchThrowableOfType(GoogleJsonResponseException.class, () -> list(token));
  }

  private Events list(@Nullable String token) throws Exception {
    return office.google.events().list(CALENDAR).setSyncToken(token).execute();
  }
}
