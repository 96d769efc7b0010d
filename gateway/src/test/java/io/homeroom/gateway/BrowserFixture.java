package io.homeroom.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A page of Homeroom in a browser, before the gateway and a stand-in for identity. */
public abstract class BrowserFixture extends GatewayFixture {

  protected static final String ORIGIN = "http://127.0.0.1:8080";
  protected static final String COOKIE = "homeroom";

  private static final HttpClient BROWSER =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  protected final String refreshToken = "refresh-" + UUID.randomUUID();

  /**
   * With a client of its own, that shares no threads or connections with the gateway under test.
   */
  @BeforeEach
  void browse() {
    client =
        WebTestClient.bindToServer(new JdkClientHttpConnector(BROWSER))
            .baseUrl("http://127.0.0.1:" + port)
            .responseTimeout(Duration.ofSeconds(30))
            .build();
  }

  protected final String accessToken() {
    return tokenOfParent().substring("Bearer ".length());
  }

  /** What identity answers; the access token is good for so many seconds. */
  protected final String tokensFor(long seconds, String refresh) {
    return """
        {"accessToken": "%s", "refreshToken": "%s", "tokenType": "Bearer", "expiresIn": %d,
         "refreshExpiresIn": 3888000, "sessionId": "%s"}"""
        .formatted(accessToken(), refresh, seconds, sessionId);
  }

  protected final void identitySignsIn() {
    identitySignsIn(300);
  }

  protected final void identitySignsIn(long seconds) {
    sessionLives();
    IDENTITY.stubFor(post("/api/auth/login").willReturn(okJson(tokensFor(seconds, refreshToken))));
    IDENTITY.stubFor(post("/api/auth/logout").willReturn(noContent()));
  }

  protected final void identityRenews(String refresh, String next) {
    IDENTITY.stubFor(
        post("/api/auth/refresh")
            .withRequestBody(equalToJson("{\"refreshToken\": \"%s\"}".formatted(refresh)))
            .willReturn(okJson(tokensFor(300, next))));
  }

  protected final ResponseSpec login() {
    return fromPage(
            client
                .post()
                .uri("/auth/login")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"email\": \"ada@example.com\", \"password\": \"secret\"}"))
        .exchange();
  }

  /** Signs in and tells the cookie. */
  protected final String signIn() {
    return Objects.requireNonNull(cookieOf(login().expectStatus().isOk())).getValue();
  }

  protected static ResponseCookie cookieOf(ResponseSpec answer) {
    return Objects.requireNonNull(
        answer.returnResult(Void.class).getResponseCookies().getFirst(COOKIE), "no cookie");
  }

  protected static <S extends RequestHeadersSpec<S>> RequestHeadersSpec<S> fromPage(
      RequestHeadersSpec<S> request) {
    return request.header("X-Csrf-Protection", "1").header("Origin", ORIGIN);
  }

  protected final ResponseSpec family(String cookie) {
    return family(client, cookie);
  }

  protected static ResponseSpec family(WebTestClient gateway, String cookie) {
    return fromPage(gateway.get().uri("/api/family")).cookie(COOKIE, cookie).exchange();
  }
}
