package io.homeroom.gateway.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;

class SessionCookieTests {

  @Test
  void bindsCookieToTheHostWhereThereIsTls() {
    assertThat(header("https://homeroom.example"))
        .startsWith("__Host-homeroom=")
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
        .doesNotContain("Domain");
  }

  @Test
  void leavesPrefixAwayOnOnesOwnMachine() {
    for (var url : new String[] {"http://127.0.0.1:8080", "http://localhost", "http://[::1]:1"}) {
      assertThat(header(url)).startsWith("homeroom=").contains("Secure", "HttpOnly");
    }
  }

  @Test
  void doesNotStartWithoutTlsElsewhere() {
    for (var url :
        new String[] {"http://homeroom.example", "http://10.0.0.1", "http://localhost.evil"}) {
      assertThatThrownBy(() -> new SessionCookie(URI.create(url)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("HOMEROOM_PUBLIC_URL");
    }
  }

  private static String header(String publicUrl) {
    var response = new MockServerHttpResponse();
    new SessionCookie(URI.create(publicUrl))
        .set(response, BrowserSessionId.next(), Duration.ofDays(45));
    return String.valueOf(response.getCookies().toSingleValueMap().values().iterator().next());
  }
}
