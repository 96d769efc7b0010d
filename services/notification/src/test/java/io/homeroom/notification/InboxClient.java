package io.homeroom.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The inbox as one person's client sees it. */
public final class InboxClient {

  /** A notification on the wire. */
  public record Item(
      UUID id,
      String type,
      String title,
      String message,
      String style,
      boolean read,
      Instant createdAt) {}

  /** A page on the wire. */
  public record Page(List<Item> items, @Nullable String next) {}

  private record Count(long unread) {}

  private final RestTestClient http;

  public InboxClient(int port, String token) {
    this.http =
        RestTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + port)
            .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
            .build();
  }

  public Page list(String query) {
    return get("/api/notifications" + query, "", Page.class);
  }

  public Page listIn(String acceptLanguage) {
    return get("/api/notifications", acceptLanguage, Page.class);
  }

  public long unread() {
    return get("/api/notifications/unread-count", "", Count.class).unread();
  }

  public RestTestClient.ResponseSpec markRead(UUID id) {
    return http.post().uri("/api/notifications/{id}/read", id).exchange();
  }

  public RestTestClient.ResponseSpec markAllRead() {
    return http.post().uri("/api/notifications/read-all").exchange();
  }

  public RestTestClient.ResponseSpec attempt(String query) {
    return http.get().uri("/api/notifications" + query).exchange();
  }

  private <T> T get(String uri, String acceptLanguage, Class<T> type) {
    var answer =
        http.get()
            .uri(uri)
            .header(HttpHeaders.ACCEPT_LANGUAGE, acceptLanguage)
            .exchange()
            .expectStatus()
            .isEqualTo(HttpStatus.OK)
            .expectBody(type)
            .returnResult()
            .getResponseBody();
    if (answer == null) {
      throw new AssertionError("No body at " + uri);
    }
    return answer;
  }
}
