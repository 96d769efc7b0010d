package io.homeroom.gateway.problem;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import io.homeroom.gateway.BrowserFixture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** A refusal that overtakes the end of its request must not hold up the next of the connection. */
class KeptConnectionIT extends BrowserFixture {

  @Test
  void goesOnAfterRefusalsThatReadNoBody() {
    identitySignsIn();
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
    var cookie = signIn();
    IntStream.range(0, 200)
        .forEach(
            _ -> {
              refused(cookie, "https://evil.example");
              refused(cookie, ORIGIN);
              family(cookie).expectStatus().isOk();
            });
  }

  /** The client sends headers and body apart. */
  private void refused(String cookie, String origin) {
    client
        .patch()
        .uri("/api/family/children/1")
        .cookie(COOKIE, cookie)
        .header("Origin", origin)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{}")
        .exchange()
        .expectStatus()
        .isForbidden();
  }
}
