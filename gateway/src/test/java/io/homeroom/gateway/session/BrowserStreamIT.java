package io.homeroom.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserStreamIT extends StreamFixture {

  @Test
  void opensStreamOfOwnPageByItsCookie() throws InterruptedException {
    identitySignsIn();
    open("/api/notifications/stream", Map.of("Cookie", COOKIE + "=" + signIn(), "Origin", ORIGIN));
    assertThat(listener.next()).isEqualTo("for " + tokenOfParent().length());
    sessionIsRevoked();
    assertThat(listener.next()).isEqualTo("closed 1008 session-revoked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "https://evil.example", "http://127.0.0.1:8081", ORIGIN + "/"})
  void refusesStreamOfOtherPage(String origin) {
    identitySignsIn();
    var headers = new HashMap<>(Map.of("Cookie", COOKIE + "=" + signIn()));
    if (!origin.isEmpty()) {
      headers.put("Origin", origin);
    }
    assertThatThrownBy(() -> open("/api/notifications/stream", headers))
        .cause()
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
  }
}
