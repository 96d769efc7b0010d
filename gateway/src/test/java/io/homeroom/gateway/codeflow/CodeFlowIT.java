package io.homeroom.gateway.codeflow;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.AtOnce;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFlowIT extends CodeFlowFixture {
  private static final String EXPIRED = "/sign-in?failed=expired";

  @BeforeEach
  void identityAnswers() {
    identityTakesTheCode();
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
  }

  @Test
  void sendsBrowserAwayWithPkceStateAndNonce() {
    var sent = setOut().sent();
    assertThat(sent.getFirst("response_type")).isEqualTo("code");
    assertThat(sent.getFirst("client_id")).isEqualTo("homeroom-sign-in");
    assertThat(sent.getFirst("code_challenge_method")).isEqualTo("S256");
    assertThat(sent.getFirst("code_challenge")).hasSize(43);
    assertThat(sent.getFirst("nonce")).hasSize(43).isNotEqualTo(sent.getFirst("state"));
    assertThat(sent.getFirst("kc_idp_hint")).isEqualTo("google");
  }

  @Test
  void holdsTheJourneyByCookieThatComesBackFromOtherSites() {
    var cookie = cookie(login("?provider=google"), JOURNEY);
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.isSecure()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void signsInAndGoesWhereThePageWanted() {
    var traveller = setOut("/family/children?tab=notes");
    var answer = comeBack(traveller);
    leadsTo(answer, "/family/children?tab=notes");
    family(cookie(answer, COOKIE).getValue()).expectStatus().isOk();
    IDENTITY.verify(
        postRequestedFor(urlEqualTo("/api/auth/federated"))
            .withRequestBody(matchingJsonPath("$.code"))
            .withRequestBody(matchingJsonPath("$.codeVerifier"))
            .withRequestBody(matchingJsonPath("$.redirectUri")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsIdentityWhetherTheBrowserWasAChilds(boolean childs) {
    var traveller = setOut();
    var callback = "/auth/callback?code=a-code&state=" + traveller.state() + issuer();
    var request = client.get().uri(callback).cookie(JOURNEY, traveller.cookie());
    (childs ? request.cookie("homeroom-child", "a-family") : request).exchange();
    IDENTITY.verify(
        postRequestedFor(urlEqualTo("/api/auth/federated"))
            .withRequestBody(matchingJsonPath("$.fromChild", equalTo(String.valueOf(childs)))));
  }

  @Test
  void lendsTheWayBackToOneOfFifty() {
    var traveller = setOut();
    var pages = AtOnce.times(50, _ -> pageAfter(comeBack(traveller)));
    assertThat(pages).filteredOn("/family"::equals).hasSize(1);
    assertThat(pages).filteredOn(EXPIRED::equals).hasSize(49);
    IDENTITY.verify(1, postRequestedFor(urlEqualTo("/api/auth/federated")));
  }

  @Test
  void refusesToReturnElsewhere() {
    login("?provider=google&returnTo=//evil.example").expectStatus().isBadRequest();
    login("?provider=google&returnTo=%2F%2Fevil.example").expectStatus().isBadRequest();
    login("?returnTo=https:%2F%2Fevil.example").expectStatus().isBadRequest();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "", "google%26prompt=none", "Google"})
  void knowsNoOtherProvider(String provider) {
    login("?provider=" + provider).expectStatus().isBadRequest();
  }

  @Test
  void sendsWhoNamesNoProviderToTheSignInPage() {
    login("?returnTo=/family")
        .expectStatus()
        .isFound()
        .expectHeader()
        .valueEquals("Location", "/sign-in?returnTo=%2Ffamily");
  }

  @Test
  void takesNobodyBackWithAnothersState() {
    var traveller = setOut();
    leadsTo(comeBack(traveller.cookie(), "?code=c&state=" + setOut().state() + issuer()), EXPIRED);
    leadsTo(comeBack(traveller), EXPIRED);
  }

  @Test
  void takesNobodyBackInAnotherBrowser() {
    var victims = setOut();
    var attackers = setOut();
    leadsTo(comeBack(victims.cookie(), "?code=c&state=" + attackers.state() + issuer()), EXPIRED);
    leadsTo(comeBack("A".repeat(43), "?code=c&state=" + attackers.state() + issuer()), EXPIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&iss=https://evil.example", "&iss=http://127.0.0.1/realms/outside"})
  void takesNoAnswerOfAnotherServer(String issuer) {
    var traveller = setOut();
    leadsTo(comeBack(traveller.cookie(), "?code=c&state=" + traveller.state() + issuer), EXPIRED);
    IDENTITY.verify(0, postRequestedFor(urlEqualTo("/api/auth/federated")));
  }

  @Test
  void takesNobodyBackWhoWasTooLong() {
    var traveller = setOut();
    redis.delete(redis.keys(JOURNEY + ":*")).block(Duration.ofSeconds(5));
    leadsTo(comeBack(traveller), EXPIRED);
  }

  @Test
  void tellsThatTheProviderSaidNo() {
    var traveller = setOut();
    leadsTo(
        comeBack(traveller.cookie(), "?error=access_denied&state=" + traveller.state() + issuer()),
        "/sign-in?failed=denied");
  }

  @ParameterizedTest
  @CsvSource({
    "401, expired",
    "429, unavailable",
    "500, unavailable",
    "503, unavailable",
    "409, unavailable",
    "200, unavailable"
  })
  void tellsInPlainWordsWhatIdentityRefuses(int status, String failure) {
    identityAnswers(status, "rubbish");
    leadsTo(comeBack(setOut()), "/sign-in?failed=" + failure);
  }

  @ParameterizedTest
  @CsvSource({"sign-in-locked, locked", "sign-in-busy, unavailable"})
  void tellsALockFromARush(String code, String failure) {
    identityAnswers(429, "{\"code\": \"%s\"}".formatted(code));
    leadsTo(comeBack(setOut()), "/sign-in?failed=" + failure);
  }

  @Test
  void tellsIdentityWhereTheBrowserIs() {
    comeBack(setOut());
    IDENTITY.verify(
        postRequestedFor(urlEqualTo("/api/auth/federated"))
            .withHeader("X-Forwarded-For", equalTo("127.0.0.1")));
  }
}
