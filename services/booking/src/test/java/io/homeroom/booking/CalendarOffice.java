package io.homeroom.booking;

import io.homeroom.booking.calendar.remote.EventId;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.local.calendar.CalendarEmulator;
import io.homeroom.local.emulator.fault.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.node.ObjectNode;

/** Google's calendar, as our emulator stands in for it, and who changes it by hand. */
public final class CalendarOffice {
  private static final String CALENDAR = "courses@homeroom.test";
  private static final String ACCOUNT = "booking@homeroom.iam.gserviceaccount.test";

  /** Gives each context the one there is. */
  static final class Starting
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final CalendarOffice SHARED = new CalendarOffice();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      context.getBeanFactory().registerSingleton("calendarOffice", SHARED);
      Map<String, Object> settings =
          Map.of(
              "homeroom.calendar.url",
              SHARED.emulator.address(),
              "homeroom.calendar.id",
              CALENDAR,
              "homeroom.calendar.subject",
              CALENDAR,
              "homeroom.calendar.account",
              SHARED.account(),
              "homeroom.calendar.read-timeout",
              "2s");
      var sources = context.getEnvironment().getPropertySources();
      sources.addFirst(new MapPropertySource("calendar", settings));
    }
  }

  private final KeyPair keys;
  private final CalendarEmulator emulator;
  private final HttpClient http = HttpClient.newHttpClient();

  private CalendarOffice() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      keys = generator.generateKeyPair();
      emulator =
          new CalendarEmulator(
              0,
              Files.createTempDirectory("calendar").resolve("events"),
              new CalendarEmulator.Owner(CALENDAR, ACCOUNT, keys.getPublic()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String account() {
    return """
        {"type": "service_account", "private_key_id": "test", "client_id": "1", "client_email": "%s",
        "private_key": "-----BEGIN PRIVATE KEY-----\\n%s\\n-----END PRIVATE KEY-----\\n", "token_uri": "%s/token"}
        """
        .formatted(
            ACCOUNT,
            Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()),
            emulator.address());
  }

  /** All events of a session, deleted ones too, the one that was changed last at the end. */
  public List<ObjectNode> eventsOf(UUID session) {
    var id = new EventId(new CourseSessionId(session), 0).toString();
    return emulator.events().stream()
        .filter(event -> event.path("id").asString().startsWith(id))
        .toList();
  }

  /** The event that shows a session now. */
  public Optional<ObjectNode> eventOf(UUID session) {
    return eventsOf(session).stream()
        .filter(event -> event.path("status").asString().equals("confirmed"))
        .findFirst();
  }

  public List<ObjectNode> channels() {
    return emulator.channels();
  }

  /** A fault, for so many calls that begin so. */
  public void fails(Fault.Kind kind, String on, int times) {
    emulator.faults().add(new Fault(kind, 503, 3000, on), times);
  }

  public void works() {
    emulator.faults().clear();
  }

  /** A coach moves a session's event, by local time. */
  public void move(UUID session, String start, String end, String zone) {
    hand(session, Map.of("act", "move", "start", start, "end", end, "zone", zone));
  }

  public void delete(UUID session) {
    hand(session, Map.of("act", "delete"));
  }

  private void hand(UUID session, Map<String, String> form) {
    var id = eventOf(session).orElseThrow().path("id").asString();
    var body = new StringBuilder();
    form.forEach(
        (name, value) ->
            body.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
    var request =
        HttpRequest.newBuilder(URI.create(emulator.address() + "/_events/" + id))
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    try {
      if (http.send(request, BodyHandlers.discarding()).statusCode() != 303) {
        throw new IllegalArgumentException(body.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }
}
