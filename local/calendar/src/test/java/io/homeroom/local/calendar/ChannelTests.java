package io.homeroom.local.calendar;

import static io.homeroom.local.calendar.Office.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.services.calendar.model.Channel;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelTests {
  @TempDir Path folder;
  private final List<Headers> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusing = new AtomicInteger();
  private HttpServer listener;
  private Office office;

  @BeforeEach
  void open() throws Exception {
    office = new Office(folder.resolve("calendar"));
    listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext(
        "/",
        exchange -> {
          var refused = refusing.getAndDecrement() > 0;
          if (!refused) {
            heard.add(exchange.getRequestHeaders());
          }
          exchange.sendResponseHeaders(refused ? 503 : 200, -1);
          exchange.close();
        });
    listener.start();
  }

  @AfterEach
  void close() {
    listener.stop(0);
    office.close();
  }

  @Test
  void tellOfEachChangeWithWhatTheyWereOpenedWith() throws Exception {
    var opened = watch("channel-1", null);
    office.insert("robots1");
    await().until(() -> heard.size() == 2);

    assertThat(heard)
        .extracting(it -> it.getFirst("X-Goog-Resource-State"))
        .containsExactlyInAnyOrder("sync", "exists");
    assertThat(heard)
        .extracting(it -> it.getFirst("X-Goog-Message-Number"))
        .containsExactlyInAnyOrder("1", "2");
    for (var headers : heard) {
      assertThat(headers.getFirst("X-Goog-Channel-ID")).isEqualTo("channel-1");
      assertThat(headers.getFirst("X-Goog-Channel-Token")).isEqualTo("secret");
      assertThat(headers.getFirst("X-Goog-Resource-ID")).isEqualTo(opened.getResourceId());
      assertThat(headers.getFirst("X-Goog-Channel-Expiration")).endsWith("GMT");
    }
  }

  @Test
  void tellAgainWhatWasNotHeard() throws Exception {
    refusing.set(2);
    watch("channel-1", null);
    await().until(() -> heard.size() == 1);
  }

  @Test
  void tellNothingOnceTheyAreStoppedOrOver() throws Exception {
    var opened = watch("channel-1", null);
    watch("channel-2", System.currentTimeMillis() - 1);
    office.google.channels().stop(opened).execute();
    assertThat(office.emulator.channels()).isEmpty();
    assertThatThrownBy(() -> office.google.channels().stop(opened).execute())
        .isInstanceOf(GoogleJsonResponseException.class);
    assertThatThrownBy(() -> watch("channel-2", null))
        .isInstanceOf(GoogleJsonResponseException.class);
  }

  @Test
  void tellOfWhatAPersonDoesOnThePage() throws Exception {
    watch("channel-1", null);
    office.insert("robots1");
    hand("robots1", "act=move&start=2026-12-02T16:00&end=2026-12-02T17:00&zone=Asia/Tokyo", 303);
    var moved = office.google.events().get(CALENDAR, "robots1").execute();
    assertThat(moved.getStart().getDateTime().toStringRfc3339())
        .isEqualTo("2026-12-02T07:00:00.000Z");
    assertThat(moved.getStart().getTimeZone()).isEqualTo("Asia/Tokyo");
    hand("robots1", "act=delete", 303);
    hand("robots1", "act=delete", 400);
    await().until(() -> heard.size() == 4);
  }

  private void hand(String event, String form, int status) throws Exception {
    var address = URI.create(office.emulator.address() + "/_events/" + event);
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(form)).build();
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(status);
      var page = HttpRequest.newBuilder(URI.create(office.emulator.address() + "/")).build();
      assertThat(client.send(page, BodyHandlers.ofString()).body()).contains("<h1>Calendar</h1>");
    }
  }

  private Channel watch(String id, @Nullable Long expiration) throws Exception {
    var channel =
        new Channel()
            .setId(id)
            .setType("web_hook")
            .setToken("secret")
            .setExpiration(expiration)
            .setAddress("http://127.0.0.1:" + listener.getAddress().getPort() + "/hook");
    return office.google.events().watch(CALENDAR, channel).execute();
  }
}
