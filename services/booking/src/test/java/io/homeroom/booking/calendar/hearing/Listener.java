package io.homeroom.booking.calendar.hearing;

import static org.awaitility.Awaitility.await;

import io.homeroom.booking.CalendarOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Notifications as the calendar sends them, to where the service under test listens. */
record Listener(CalendarOffice office, Environment environment, JdbcClient jdbc) {

  /** Waits until the calendar shows a session as it is. */
  void untilShown(UUID session) {
    await()
        .until(
            () ->
                jdbc.sql(
                        "select due_at is null and etag is not null from calendar_event where session_id = ?")
                    .param(session)
                    .query(Boolean.class)
                    .single());
  }

  /** The one that was opened last. */
  ObjectNode channel() {
    await().until(() -> !office.channels().isEmpty());
    return Collections.max(office.channels(), Comparator.comparing(Listener::id));
  }

  /** One that is opened now, whatever the clock said when the last one was. */
  ObjectNode anotherChannel() {
    var last = id(channel());
    jdbc.sql("update calendar_hearing set channel_at = now()").update();
    await().until(() -> !id(channel()).equals(last));
    return channel();
  }

  static String id(ObjectNode channel) {
    return channel.path("id").asString();
  }

  /** Tells on the channel that is open that something has changed. */
  void tell() {
    var channel = channel();
    var status = tell(id(channel), channel.path("token").asString());
    if (status != 204) {
      throw new IllegalStateException("Not heard: " + status);
    }
  }

  int tell(String channel, String token) {
    var port = environment.getRequiredProperty("local.server.port");
    var request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/api/webhooks/google/calendar"))
            .header("X-Goog-Channel-ID", channel)
            .header("X-Goog-Channel-Token", token)
            .header("X-Goog-Resource-State", "exists")
            .POST(BodyPublishers.noBody())
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }
}
