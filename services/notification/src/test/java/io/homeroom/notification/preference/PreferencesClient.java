package io.homeroom.notification.preference;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Preferences as one person's client puts them. */
final class PreferencesClient {

  static final Map<String, String> NIGHT =
      Map.of("from", "21:00", "to", "07:00", "zone", "Europe/Berlin");

  private final RestTestClient http;

  PreferencesClient(int port, String token) {
    this.http =
        RestTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + port + "/api/notifications/preferences")
            .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
            .build();
  }

  RestTestClient.ResponseSpec get() {
    return http.get().exchange();
  }

  RestTestClient.ResponseSpec putQuiet(Map<String, String> hours) {
    return http.put().body(Map.of("quietHours", hours, "kinds", List.of())).exchange();
  }

  RestTestClient.ResponseSpec putKind(String kind, boolean push, boolean mail) {
    var choice = Map.of("kind", kind, "push", push, "mail", mail);
    return http.put().body(Map.of("kinds", List.of(choice))).exchange();
  }
}
