package io.homeroom.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
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
