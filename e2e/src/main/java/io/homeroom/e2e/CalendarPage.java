package io.homeroom.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** The page of the calendar in which coaches see their sessions, and move them. */
public final class CalendarPage {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final URI address;
  private final Narrator narrator;

  public CalendarPage(URI address, Narrator narrator) {
    this.address = address;
    this.narrator = narrator;
  }

  /** Moves the event in whose room people meet. */
  void move(String room, Instant start, Duration length) {
    var form =
        "act=move&start=%s&end=%s&zone=Etc/UTC"
            .formatted(encoded(start), encoded(start.plus(length)));
    narrator.note("event of " + room + " to " + start);
    var request =
        HttpRequest.newBuilder(address.resolve(eventOf(room)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    var status = send(request).statusCode();
    if (status != 303) {
      throw new StepFailed("The calendar's page answered " + status);
    }
  }

  /** Where the page sends what is done to that event. */
  private String eventOf(String room) {
    var page = send(HttpRequest.newBuilder(address.resolve("/"))).body();
    var before = page.indexOf(room);
    var forms = Pattern.compile("action=\"(/_events/[^\"]+)\"").matcher(page);
    String event = "";
    while (forms.find() && forms.start() < before) {
      event = forms.group(1);
    }
    if (event.isEmpty()) {
      throw new StepFailed("The calendar does not show " + room);
    }
    return event;
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("the calendar's page", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("Interrupted at the calendar's page");
    }
  }

  private static String encoded(Instant at) {
    return URLEncoder.encode(at.toString(), UTF_8);
  }
}
