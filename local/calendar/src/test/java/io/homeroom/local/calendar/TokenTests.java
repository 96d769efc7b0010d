package io.homeroom.local.calendar;

import static io.homeroom.local.calendar.Office.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.calendar.Calendar;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTests {
  @TempDir Path folder;

  @Test
  void areGivenToWhoHasTheKeyAlone() {
    try (var office = new Office(folder.resolve("calendar"))) {
      assertThatCode(() -> office.insert("robots1")).doesNotThrowAnyException();
      var forger = office.client(Office.keys(), CALENDAR);
      assertThatThrownBy(() -> forger.events().list(CALENDAR).execute())
          .hasMessageContaining("Invalid JWT Signature.");
    }
  }

  @Test
  void areNeededForEveryCall() {
    try (var office = new Office(folder.resolve("calendar"))) {
      var stranger =
          new Calendar.Builder(
                  new NetHttpTransport(),
                  GsonFactory.getDefaultInstance(),
                  request -> request.getHeaders().setAuthorization("Bearer ya29.guessed"))
              .setRootUrl(office.emulator.address() + "/")
              .setApplicationName("stranger")
              .build();
      assertThatThrownBy(() -> stranger.events().list(CALENDAR).execute())
          .isInstanceOfSatisfying(
              GoogleJsonResponseException.class,
              refused -> assertThat(refused.getStatusCode()).isEqualTo(401));
    }
  }

  /** The client asks for another token by itself. */
  @Test
  void areAskedForAnewAfterARestart() throws Exception {
    var office = new Office(folder.resolve("calendar"));
    office.insert("robots1");
    var port = URI.create(office.emulator.address()).getPort();
    office.emulator.close();
    var owner = new CalendarEmulator.Owner(CALENDAR, Office.ACCOUNT, Office.KEYS.getPublic());
    try (var _ = new CalendarEmulator(port, folder.resolve("calendar"), owner)) {
      assertThat(office.google.events().list(CALENDAR).execute().getItems()).hasSize(1);
    }
  }
}
