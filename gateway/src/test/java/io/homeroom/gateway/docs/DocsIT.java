package io.homeroom.gateway.docs;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.GatewayFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsIT extends GatewayFixture {
  private static final int SLOW_MILLIS = 2500;

  @BeforeEach
  void identityDescribesItself() {
    IDENTITY.stubFor(
        get("/v3/api-docs")
            .willReturn(
                okJson(
                    """
                    {"openapi": "3.1.0", "info": {"title": "identity", "version": "v1"},
                     "servers": [{"url": "http://10.0.0.7:18101"}],
                     "paths": {"/api/family": {"get": {}}, "/internal/sessions/{id}": {"get": {}}}}
                    """)));
  }

  @Test
  void sendsVisitorsOfTheRootToThePage() {
    client
        .get()
        .uri("/")
        .exchange()
        .expectStatus()
        .isFound()
        .expectHeader()
        .valueEquals("Location", "/api/docs");
  }

  @Test
  void listsAllServicesOnOnePage() {
    client
        .get()
        .uri("/api/docs")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueMatches("Content-Type", "text/html.*")
        .expectHeader()
        .valueMatches("Content-Security-Policy", ".*script-src 'self';.*");
    client
        .get()
        .uri("/api/docs/services.json")
        .exchange()
        .expectBody()
        .json(
            """
            [{"name": "gateway", "url": "/api/docs/gateway"},
             {"name": "booking", "url": "/api/docs/booking"},
             {"name": "identity", "url": "/api/docs/identity"},
             {"name": "marketplace", "url": "/api/docs/marketplace"},
             {"name": "notification", "url": "/api/docs/notification"},
             {"name": "payments", "url": "/api/docs/payments"},
             {"name": "progress", "url": "/api/docs/progress"}]""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/docs/page.js",
        "/api/docs/events",
        "/api/docs/events.js",
        "/api/docs/ui/swagger-ui-bundle.js",
        "/api/docs/ui/swagger-ui-standalone-preset.js",
        "/api/docs/ui/swagger-ui.css"
      })
  void bringsEverythingThePageNeeds(String path) {
    client.get().uri(path).exchange().expectStatus().isOk();
  }

  @Test
  void loadsNothingFromElsewhere() {
    var page =
        client.get().uri("/api/docs").exchange().returnResult(String.class).getResponseBody();
    assertThat(page.blockFirst()).doesNotContain("http://").doesNotContain("https://");
  }

  @Test
  void showsDocumentAsItHoldsAtTheGateway() {
    client
        .get()
        .uri("/api/docs/identity")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.servers[0].url")
        .isEqualTo("http://127.0.0.1:8080")
        .jsonPath("$.paths['/api/family']")
        .exists()
        .jsonPath("$.paths['/internal/sessions/{id}']")
        .doesNotExist();
  }

  @Test
  void waitsForADocumentThatIsMadeWhenItIsFirstAskedFor() {
    PROGRESS.stubFor(
        get("/v3/api-docs")
            .willReturn(
                okJson("{\"openapi\": \"3.1.0\", \"paths\": {}}").withFixedDelay(SLOW_MILLIS)));
    client.get().uri("/api/docs/progress").exchange().expectStatus().isOk();
  }

  @Test
  void showsWhatAServiceTellsInEvents() {
    IDENTITY.stubFor(
        get("/v3/asyncapi").willReturn(okJson("{\"asyncapi\": \"3.0.0\", \"channels\": {}}")));
    client
        .get()
        .uri("/api/docs/identity/events")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.asyncapi")
        .isEqualTo("3.0.0");
  }

  @Test
  void saysWhichServiceTellsNothing() {
    client.get().uri("/api/docs/notification/events").exchange().expectStatus().isNotFound();
    client.get().uri("/api/docs/elsewhere/events").exchange().expectStatus().isNotFound();
  }

  @Test
  void describesItself() {
    client
        .get()
        .uri("/api/docs/gateway")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.paths['/api/health']")
        .exists();
  }

  @Test
  void saysWhichServiceGivesNoDocument() {
    client
        .get()
        .uri("/api/docs/notification")
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectBody()
        .jsonPath("$.service")
        .isEqualTo("notification");
  }

  @Test
  void knowsNoOtherService() {
    client
        .get()
        .uri("/api/docs/elsewhere")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType("application/problem+json");
    client.get().uri("/api/docs/ui/nothing.js").exchange().expectStatus().isNotFound();
  }
}
