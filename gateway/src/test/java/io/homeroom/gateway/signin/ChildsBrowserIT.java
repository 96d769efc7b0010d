package io.homeroom.gateway.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import io.homeroom.gateway.BrowserFixture;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/**
 * A child signs in in a browser; from there to its parent's session a trusted device is no help.
 */
class ChildsBrowserIT extends BrowserFixture {
  private static final String MARK = "homeroom-child";
  private static final String DEVICE = "secret-of-a-trusted-device";

  @BeforeEach
  void identityAnswers() {
    identitySignsIn();
    var token = tokens.of("child", UUID.fromString(personId), familyId, sessionId);
    var answer =
        tokensFor(300, refreshToken)
            .replaceFirst("\"accessToken\": \"[^\"]+", "\"accessToken\": \"" + token);
    IDENTITY.stubFor(post("/api/auth/child/login").willReturn(okJson(answer)));
    IDENTITY.stubFor(post("/api/auth/logout").willReturn(noContent()));
    store(
        "{\"userId\":\"%s\",\"role\":\"child\",\"exp\":%d}"
            .formatted(personId, clock.instant().plusSeconds(3600).getEpochSecond()));
  }

  @Test
  void letsChildInByItsCookie() {
    var cookie = cookieOf(signInChild().expectStatus().isOk()).getValue();
    fromPage(client.get().uri("/auth/session"))
        .cookie(COOKIE, cookie)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.role")
        .isEqualTo("child");
  }

  @Test
  void marksBrowserUntilItsParentSignsIn() {
    var mark = cookie(signInChild(), MARK);
    assertThat(mark.getSameSite()).isEqualTo("Lax");
    assertThat(mark.isHttpOnly()).isTrue();
    assertThat(mark.isSecure()).isTrue();
    assertThat(mark.getMaxAge()).isEqualTo(Duration.ofDays(45));
    assertThat(mark.getValue()).isEqualTo(familyId.toString());
    assertThat(cookie(signInMarked(mark.getValue()), MARK).getMaxAge()).isEqualTo(Duration.ZERO);
  }

  /** A child may have an account of its own, in a family of its own. */
  @Test
  void leavesTheMarkWhenSomebodyElseSignsIn() {
    signInMarked(UUID.randomUUID().toString())
        .expectStatus()
        .isOk()
        .expectCookie()
        .doesNotExist(MARK);
  }

  @Test
  void keepsTheMarkWhenTheChildSignsOut() {
    var child = cookieOf(signInChild()).getValue();
    fromPage(client.post().uri("/auth/logout"))
        .cookie(COOKIE, child)
        .cookie(MARK, "1")
        .exchange()
        .expectStatus()
        .isNoContent()
        .expectCookie()
        .doesNotExist(MARK);
  }

  @Test
  void showsPageNoTokenOfAChild() {
    signInChild().expectBody().jsonPath("$.accessToken").doesNotExist();
  }

  @Test
  void trustsNoDeviceFromAChildsSessionToItsParents() {
    loginWith(cookieOf(signInChild()).getValue());
    verifyLogin(absent());
  }

  @Test
  void trustsNoCookieOfADeviceInTheHandsOfAChild() {
    var child = cookieOf(signInChild()).getValue();
    fromPage(client.post().uri("/auth/login"))
        .cookie(COOKIE, child)
        .cookie("homeroom-device", DEVICE)
        .exchange()
        .expectStatus()
        .isOk();
    verifyLogin(absent());
  }

  @Test
  void trustsTheDeviceOfAParentWhoSignsInAgain() {
    loginWith(signIn());
    verifyLogin(equalTo(DEVICE));
  }

  @Test
  void trustsNoDeviceOfWhoSignsInWithAToken() {
    client
        .post()
        .uri("/api/auth/login")
        .header("Authorization", tokenOfParent())
        .header("Device-ID", DEVICE)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{}")
        .exchange()
        .expectStatus()
        .isOk();
    verifyLogin(absent());
  }

  private ResponseSpec signInChild() {
    return fromPage(
            client
                .post()
                .uri("/auth/child/login")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(
                    "{\"familyCode\": \"4F7K-9QTZ\", \"name\": \"Grace\", \"pin\": \"730142\"}"))
        .exchange();
  }

  private ResponseSpec signInMarked(String mark) {
    return fromPage(client.post().uri("/auth/login")).cookie(MARK, mark).exchange();
  }

  private static ResponseCookie cookie(ResponseSpec answer, String name) {
    return Objects.requireNonNull(
        answer.returnResult(Void.class).getResponseCookies().getFirst(name), name);
  }

  private void loginWith(String cookie) {
    fromPage(client.post().uri("/auth/login"))
        .cookie(COOKIE, cookie)
        .header("Device-ID", DEVICE)
        .exchange()
        .expectStatus()
        .isOk();
  }

  private static void verifyLogin(StringValuePattern device) {
    IDENTITY.verify(
        WireMock.moreThanOrExactly(1),
        postRequestedFor(urlEqualTo("/api/auth/login")).withHeader("Device-ID", device));
  }
}
