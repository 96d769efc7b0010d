package io.homeroom.gateway.codeflow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.BrowserFixture;
import java.net.URI;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A browser that goes to a provider and comes back; identity is a stand-in. */
abstract class CodeFlowFixture extends BrowserFixture {
  static final String JOURNEY = "homeroom-journey";
  static final String WAITING = "homeroom-waiting";

  @Autowired CodeFlowSettings settings;

  /** A browser that has set out: the cookie it holds, and what it was sent away with. */
  record Traveller(String cookie, MultiValueMap<String, String> sent) {

    String state() {
      return Objects.requireNonNull(sent.getFirst("state"));
    }
  }

  final void identityTakesTheCode() {
    sessionLives();
    IDENTITY.stubFor(post("/api/auth/federated").willReturn(okJson(tokensFor(300, refreshToken))));
    IDENTITY.stubFor(post("/api/auth/logout").willReturn(noContent()));
  }

  final void identityAnswers(int status, String body) {
    IDENTITY.stubFor(
        post("/api/auth/federated")
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/json")
                    .withBody(body)));
  }

  final ResponseSpec login(String query) {
    return client.get().uri(URI.create(door() + "/auth/login" + query)).exchange();
  }

  final Traveller setOut() {
    return setOut("/family");
  }

  final Traveller setOut(String returnTo) {
    var answer = login("?provider=google&returnTo=" + returnTo).expectStatus().isFound();
    var result = answer.returnResult(Void.class);
    var location = Objects.requireNonNull(result.getResponseHeaders().getLocation());
    assertThat(location.toString()).startsWith(settings.issuer());
    var cookie = Objects.requireNonNull(result.getResponseCookies().getFirst(JOURNEY));
    return new Traveller(
        cookie.getValue(), UriComponentsBuilder.fromUri(location).build().getQueryParams());
  }

  final ResponseSpec comeBack(String cookie, String query) {
    return client
        .get()
        .uri(URI.create(door() + "/auth/callback" + query))
        .cookie(JOURNEY, cookie)
        .header("Sec-Fetch-Site", "cross-site")
        .exchange();
  }

  final ResponseSpec comeBack(Traveller traveller) {
    return comeBack(traveller.cookie(), "?code=a-code&state=" + traveller.state() + issuer());
  }

  final String issuer() {
    return "&iss=" + settings.issuer();
  }

  static void leadsTo(ResponseSpec answer, String page) {
    answer.expectStatus().isSeeOther().expectHeader().valueEquals("Location", page);
  }

  static String pageAfter(ResponseSpec answer) {
    return Objects.requireNonNull(
        answer.returnResult(Void.class).getResponseHeaders().getFirst("Location"));
  }

  static ResponseCookie cookie(ResponseSpec answer, String name) {
    return Objects.requireNonNull(
        answer.returnResult(Void.class).getResponseCookies().getFirst(name), name);
  }

  private String door() {
    return "http://127.0.0.1:" + port;
  }
}
