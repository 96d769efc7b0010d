package io.homeroom.gateway.headers;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import io.homeroom.gateway.GatewayFixture;
import io.homeroom.gateway.RawHttp;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadersIT extends GatewayFixture {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  @BeforeEach
  void identityAnswers() {
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    sessionLives();
  }

  @Test
  void stripsForgedHeaders() {
    client
        .get()
        .uri("/api/family")
        .header("Authorization", tokenOfParent())
        .header("X-User-Id", "admin")
        .header("x_user_role", "superadmin")
        .header("X-Homeroom-Role", "superadmin")
        .header("X-Forwarded-For", "6.6.6.6")
        .header("X-Forwarded-Host", "evil.example")
        .header("X-Forwarded-Prefix", "/internal")
        .header("Forwarded", "for=6.6.6.6;host=evil.example")
        .header("X-Real-IP", "6.6.6.6")
        .header("X-Original-URL", "/internal/sessions/1")
        .header("X-HTTP-Method-Override", "DELETE")
        .header("Referer", "http://127.0.0.1:8080/api/family/consents/sign?token=secret")
        .header("Idempotency-Key", "k1")
        .header("Device-ID", "d1")
        .exchange()
        .expectStatus()
        .isOk();
    var received = received();
    assertThat(received.keys())
        .doesNotContain(
            "X-User-Id",
            "x_user_role",
            "X-Homeroom-Role",
            "X-Forwarded-Prefix",
            "Forwarded",
            "X-Real-IP",
            "X-Original-URL",
            "X-HTTP-Method-Override",
            "Referer")
        .contains("Idempotency-Key", "Device-ID", "Authorization");
    assertThat(values(received, "X-Forwarded-For")).containsExactly("127.0.0.1");
    assertThat(values(received, "X-Forwarded-Host")).containsExactly("127.0.0.1:8080");
    assertThat(values(received, "X-Forwarded-Proto")).containsExactly("http");
  }

  @Test
  void stripsHopByHopHeadersButNotItsOwn() {
    var answer =
        RawHttp.exchange(
            port,
            """
            GET /api/family HTTP/1.1\r
            Host: localhost\r
            Authorization: %s\r
            Connection: close, X-Secret, X-Forwarded-For, X-Request-Id\r
            X-Secret: s\r
            X-Request-Id: mine\r
            TE: trailers\r
            Proxy-Authorization: x\r
            \r
            """
                .formatted(tokenOfParent()));
    assertThat(answer).startsWith("HTTP/1.1 200");
    assertThat(received().keys()).doesNotContain("X-Secret", "TE", "Proxy-Authorization");
    assertThat(values(received(), "X-Forwarded-For")).containsExactly("127.0.0.1");
    assertThat(values(received(), "X-Request-Id")).containsExactly("mine");
  }

  @Test
  void passesRequestIdOnAndBackOnce() {
    IDENTITY.stubFor(
        any(anyUrl()).willReturn(okJson("{}").withHeader("X-Request-Id", "of-the-service")));
    client
        .get()
        .uri("/api/family")
        .header("Authorization", tokenOfParent())
        .header("X-Request-Id", "my.request-1")
        .exchange()
        .expectHeader()
        .valueEquals("X-Request-Id", "my.request-1");
    assertThat(values(received(), "X-Request-Id")).containsExactly("my.request-1");
  }

  @Test
  void makesRequestIdWhereNoneOrBadOneCame() {
    client
        .get()
        .uri("/api/family")
        .header("Authorization", tokenOfParent())
        .header("X-Request-Id", "<script>")
        .exchange()
        .expectHeader()
        .valueMatches("X-Request-Id", "[0-9a-f-]{36}");
  }

  @Test
  void continuesTrace() {
    client
        .get()
        .uri("/api/family")
        .header("Authorization", tokenOfParent())
        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(values(received(), "traceparent"))
        .singleElement()
        .asString()
        .startsWith("00-" + TRACE)
        .doesNotContain("b7ad6b7169203331");
  }

  @Test
  void namesTraceInProblems() {
    client
        .get()
        .uri("/api/family")
        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
        .exchange()
        .expectBody()
        .jsonPath("$.traceId")
        .isEqualTo(TRACE);
  }

  @Test
  void hidesWhatServicesSayOfThemselves() {
    IDENTITY.stubFor(
        any(anyUrl())
            .willReturn(
                ok().withHeader("Server", "Tomcat")
                    .withHeader("X-Powered-By", "Spring")
                    .withHeader("X-Frame-Options", "SAMEORIGIN")
                    .withHeader("Access-Control-Allow-Origin", "*")));
    client
        .get()
        .uri("/api/family")
        .header("Authorization", tokenOfParent())
        .exchange()
        .expectHeader()
        .doesNotExist("Server")
        .expectHeader()
        .doesNotExist("X-Powered-By")
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Origin")
        .expectHeader()
        .valueEquals("X-Frame-Options", "DENY");
  }

  @Test
  void tellsBrowsersToBeCareful() {
    client
        .get()
        .uri("/nowhere")
        .exchange()
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("Referrer-Policy", "same-origin")
        .expectHeader()
        .valueMatches("Content-Security-Policy", ".*default-src 'none'.*frame-ancestors 'none'.*")
        .expectHeader()
        .valueEquals("Cache-Control", "no-store")
        .expectHeader()
        .doesNotExist("Strict-Transport-Security");
  }

  @Test
  void leavesPolicyOfPage() {
    IDENTITY.stubFor(
        any(anyUrl())
            .willReturn(ok("<p>").withHeader("Content-Security-Policy", "default-src 'self'")));
    client
        .get()
        .uri("/api/family/consents/sign?token=t")
        .exchange()
        .expectHeader()
        .valueEquals("Content-Security-Policy", "default-src 'self'");
  }

  @Test
  void makesPlaceBehindTheGatewayOneAtTheGateway() {
    IDENTITY.stubFor(
        any(anyUrl())
            .willReturn(
                created().withHeader("Location", IDENTITY.baseUrl() + "/api/family/x?y=1")));
    client
        .get()
        .uri("/api/family")
        .header("Authorization", tokenOfParent())
        .exchange()
        .expectHeader()
        .valueEquals("Location", "/api/family/x?y=1");
  }

  private static HttpHeaders received() {
    return IDENTITY.getAllServeEvents().getFirst().getRequest().getHeaders();
  }

  private static List<String> values(HttpHeaders headers, String name) {
    HttpHeader header = headers.getHeader(name);
    return header.isPresent() ? header.values() : List.of();
  }
}
