package io.homeroom.local.calendar;

import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.Calendar;
import com.google.api.services.calendar.CalendarScopes;
import com.google.api.services.calendar.model.ConferenceData;
import com.google.api.services.calendar.model.ConferenceSolutionKey;
import com.google.api.services.calendar.model.CreateConferenceRequest;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventDateTime;
import com.google.auth.http.HttpCredentialsAdapter;
import com.google.auth.oauth2.ServiceAccountCredentials;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The stand-in, and the official client that talks to it. */
final class Office implements AutoCloseable {
  static final String CALENDAR = "courses@homeroom.test";
  static final String ACCOUNT = "booking@homeroom.iam.gserviceaccount.test";
  static final KeyPair KEYS = keys();

  final CalendarEmulator emulator;
  final Calendar google;

  Office(Path file) {
    emulator =
        new CalendarEmulator(
            0, file, new CalendarEmulator.Owner(CALENDAR, ACCOUNT, KEYS.getPublic()));
    google = client(KEYS, CALENDAR);
  }

  Calendar client(KeyPair keys, String subject) {
    var credentials =
        ServiceAccountCredentials.newBuilder()
            .setClientEmail(ACCOUNT)
            .setPrivateKey(keys.getPrivate())
            .setServiceAccountUser(subject)
            .setTokenServerUri(URI.create(emulator.address() + "/token"))
            .setScopes(List.of(CalendarScopes.CALENDAR_EVENTS))
            .build();
    return new Calendar.Builder(
            new NetHttpTransport(),
            GsonFactory.getDefaultInstance(),
            new HttpCredentialsAdapter(credentials))
        .setRootUrl(emulator.address() + "/")
        .setApplicationName("office")
        .build();
  }

  static Event event(String id) {
    return new Event()
        .setId(id)
        .setSummary("Robots")
        .setStart(time("2026-12-01T16:00:00+01:00"))
        .setEnd(time("2026-12-01T17:00:00+01:00"));
  }

  static EventDateTime time(String text) {
    return new EventDateTime()
        .setDateTime(DateTime.parseRfc3339(text))
        .setTimeZone("Europe/Berlin");
  }

  static ConferenceData room(String request) {
    return new ConferenceData()
        .setCreateRequest(
            new CreateConferenceRequest()
                .setRequestId(request)
                .setConferenceSolutionKey(new ConferenceSolutionKey().setType("hangoutsMeet")));
  }

  Event insert(String id) throws Exception {
    return google.events().insert(CALENDAR, event(id)).execute();
  }

  static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    emulator.close();
  }
}
