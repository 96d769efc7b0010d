package io.homeroom.gateway.csrf;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.homeroom.gateway.BrowserFixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/**
 * Every operation of every OpenAPI document that changes something: later ones join by existing.
 */
class ForeignPagesIT extends BrowserFixture {

  private String cookie = "";

  static Stream<Operation> closed() {
    return Operation.all().filter(operation -> !operation.open() || isOurs(operation));
  }

  static Stream<Operation> open() {
    return Operation.all().filter(operation -> operation.open() && !isOurs(operation));
  }

  private static boolean isOurs(Operation operation) {
    return operation.path().startsWith("/auth/");
  }

  @BeforeEach
  void signInFirst() {
    identitySignsIn();
    cookie = signIn();
    IDENTITY.resetAll();
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    BOOKING.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    MARKETPLACE.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    PROGRESS.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    PAYMENTS.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    NOTIFICATION.resetRequests();
    NOTIFICATION.stubFor(any(anyUrl()).willReturn(okJson("{}")));
  }

  @Test
  void readsTheDocuments() {
    assertThat(closed())
        .extracting(Operation::path)
        .contains("/api/family/children", "/api/notifications/read-all", "/auth/logout");
    assertThat(open()).extracting(Operation::path).contains("/api/family/consents/sign");
  }

  @ParameterizedTest
  @MethodSource("closed")
  void refusesCallWithoutHeader(Operation operation) {
    refused(call(operation).header("Origin", ORIGIN).exchange(), "csrf-refused");
  }

  @ParameterizedTest
  @MethodSource("closed")
  void refusesCallOfForeignPage(Operation operation) {
    refused(withHeader(operation).header("Origin", "https://evil.example").exchange());
    refused(withHeader(operation).header("Origin", "null").exchange());
    refused(withHeader(operation).header("Sec-Fetch-Site", "same-site").exchange());
  }

  @ParameterizedTest
  @MethodSource("closed")
  void refusesCallThatDoesNotTellItsOrigin(Operation operation) {
    refused(withHeader(operation).exchange(), "origin-refused");
  }

  @ParameterizedTest
  @MethodSource("closed")
  void passesCallOfOwnPage(Operation operation) {
    var answer = withHeader(operation).header("Origin", ORIGIN).exchange();
    if (operation.path().startsWith("/auth/federated/")) {
      answer.expectStatus().isNotFound(); // this browser has come from no provider
    } else {
      answer.expectStatus().is2xxSuccessful();
    }
  }

  @ParameterizedTest
  @MethodSource("open")
  void givesNothingForTheCookieWhereNoneIsNeeded(Operation operation) {
    call(operation).exchange().expectStatus().isOk();
    behind(operation)
        .verify(
            1,
            anyRequestedFor(urlPathEqualTo(operation.path()))
                .withHeader("Authorization", absent())
                .withHeader("Cookie", absent()));
  }

  private static WireMockServer behind(Operation operation) {
    if (operation.path().startsWith("/api/webhooks/google/")) {
      return BOOKING;
    }
    if (operation.path().startsWith("/api/webhooks/")) {
      return PAYMENTS;
    }
    return operation.path().startsWith("/api/notifications/") ? NOTIFICATION : IDENTITY;
  }

  private RequestHeadersSpec<?> withHeader(Operation operation) {
    return call(operation).header("X-Csrf-Protection", "1");
  }

  private RequestHeadersSpec<?> call(Operation operation) {
    return client
        .method(HttpMethod.valueOf(operation.method()))
        .uri(operation.path())
        .cookie(COOKIE, cookie)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{}");
  }

  private static void refused(ResponseSpec answer, String code) {
    answer.expectStatus().isForbidden().expectBody().jsonPath("$.code").isEqualTo(code);
    IDENTITY.verify(0, anyRequestedFor(anyUrl()));
    BOOKING.verify(0, anyRequestedFor(anyUrl()));
    MARKETPLACE.verify(0, anyRequestedFor(anyUrl()));
    PROGRESS.verify(0, anyRequestedFor(anyUrl()));
    PAYMENTS.verify(0, anyRequestedFor(anyUrl()));
    NOTIFICATION.verify(0, anyRequestedFor(anyUrl()));
  }

  private static void refused(ResponseSpec answer) {
    refused(answer, "origin-refused");
  }
}
