package io.homeroom.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.homeroom.gateway.GatewayFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths of one service within those of another. */
class NearestRouteIT extends GatewayFixture {

  @BeforeEach
  void servicesAnswerEverything() {
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    MARKETPLACE.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    sessionLives();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/admin/store", "/api/admin/store/products", "/api/store/products"})
  void leadsToTheServiceThatNamesMoreOfThePath(String path) {
    goesTo(MARKETPLACE, path);
    IDENTITY.verify(0, anyRequestedFor(urlEqualTo(path)));
  }

  @Test
  void leadsToPayments() {
    PAYMENTS.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    goesTo(PAYMENTS, "/api/payments");
    goesTo(PAYMENTS, "/api/admin/payments");
  }

  @Test
  void leadsToBooking() {
    BOOKING.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    goesTo(BOOKING, "/api/booking/bookings");
    goesTo(BOOKING, "/api/admin/bookings");
    goesTo(BOOKING, "/api/admin/sessions");
  }

  @Test
  void handsWebhooksOnAsTheyCame() {
    PAYMENTS.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    client
        .post()
        .uri("/api/webhooks/stripe")
        .header("Stripe-Signature", "t=1,v1=00")
        .header("Content-Type", "application/json; charset=utf-8")
        .bodyValue("{ \"a\":  1 }\n")
        .exchange()
        .expectStatus()
        .isOk();
    PAYMENTS.verify(
        1,
        postRequestedFor(urlEqualTo("/api/webhooks/stripe"))
            .withHeader("Stripe-Signature", equalTo("t=1,v1=00"))
            .withRequestBody(equalTo("{ \"a\":  1 }\n")));
  }

  @Test
  void handsOnWhatPayPalTells() {
    PAYMENTS.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    client
        .post()
        .uri("/api/webhooks/paypal")
        .header("PAYPAL-TRANSMISSION-SIG", "c2ln")
        .header("Content-Type", "application/json")
        .bodyValue("{ \"a\":  1 }\n")
        .exchange()
        .expectStatus()
        .isOk();
    PAYMENTS.verify(
        1,
        postRequestedFor(urlEqualTo("/api/webhooks/paypal"))
            .withHeader("PAYPAL-TRANSMISSION-SIG", equalTo("c2ln"))
            .withRequestBody(equalTo("{ \"a\":  1 }\n")));
  }

  @Test
  void handsNotificationsOfTheCalendarToBooking() {
    BOOKING.stubFor(any(anyUrl()).willReturn(noContent()));
    client
        .post()
        .uri("/api/webhooks/google/calendar")
        .header("X-Goog-Channel-ID", "019a9000-0000-7000-8000-000000000003")
        .header("X-Goog-Channel-Token", "secret")
        .exchange()
        .expectStatus()
        .isNoContent();
    BOOKING.verify(
        1,
        postRequestedFor(urlEqualTo("/api/webhooks/google/calendar"))
            .withHeader("X-Goog-Channel-ID", equalTo("019a9000-0000-7000-8000-000000000003"))
            .withHeader("X-Goog-Channel-Token", equalTo("secret")));
  }

  @Test
  void leadsStaffToBooking() {
    BOOKING.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    goesTo(BOOKING, "/api/admin/calendar");
  }

  @Test
  void leavesTheRestToTheOther() {
    goesTo(IDENTITY, "/api/admin/people");
    goesTo(IDENTITY, "/api/admin/stores");
  }

  private void goesTo(WireMockServer service, String path) {
    client
        .get()
        .uri(path)
        .header("Authorization", tokenOfParent())
        .exchange()
        .expectStatus()
        .isOk();
    service.verify(1, anyRequestedFor(urlEqualTo(path)));
  }
}
