package io.homeroom.gateway.tracing;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.homeroom.gateway.GatewayFixture;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.reactive.function.client.WebClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at what the collector is really sent. */
class TracedPathsIT extends GatewayFixture {

  private static final String CANARY = "canary-4f1c9b";
  private static final WireMockServer COLLECTOR = started();

  private final String trace = UUID.randomUUID().toString().replace("-", "");
  private final JsonMapper json = new JsonMapper();

  @Autowired private WebClient.Builder calls;

  @DynamicPropertySource
  static void collectHere(DynamicPropertyRegistry settings) {
    settings.add(
        "management.tracing.export.zipkin.endpoint", () -> COLLECTOR.baseUrl() + "/api/v2/spans");
    settings.add("management.opentelemetry.tracing.export.schedule-delay", () -> "100ms");
  }

  @AfterAll
  static void stopCollector() {
    COLLECTOR.stop();
  }

  @BeforeEach
  void answer() {
    COLLECTOR.resetAll();
    COLLECTOR.stubFor(any(anyUrl()).willReturn(ok()));
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    IDENTITY.stubFor(
        get(urlPathEqualTo("/api/auth/password/reset"))
            .willReturn(ok().withFault(Fault.CONNECTION_RESET_BY_PEER)));
  }

  @Test
  void tellsPathOfRoutedCall() {
    call("/api/family/consents/sign", 200);
    assertThat(spans("SERVER"))
        .extracting(span -> span.at("/tags/http.url").stringValue(""))
        .containsExactly("/api/family/consents/sign");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/family/consents/sign, 200",
    "/api/auth/password/reset, 502",
    "/api/family, 401",
    "/api/notifications/stream, 401",
    "/api/docs/elsewhere, 404",
    "/nowhere, 404",
    "/api/family;a=b, 400"
  })
  void tellsNoQuery(String path, int status) {
    call(path, status);
    assertThat(sent()).isNotEmpty().noneMatch(body -> body.contains(CANARY));
  }

  @Test
  void tellsNoQueryOfItsOwnCalls() {
    calls
        .clone()
        .baseUrl(IDENTITY.baseUrl())
        .build()
        .get()
        .uri("/own?token={token}", CANARY)
        .retrieve()
        .toBodilessEntity()
        .block(Duration.ofSeconds(5));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(sent()).anyMatch(body -> body.contains("/own")));
    assertThat(sent()).noneMatch(body -> body.contains(CANARY));
  }

  /** The span of the server is the last of a trace to end, so the others have been sent by then. */
  private void call(String path, int status) {
    client
        .get()
        .uri(path + "?token=" + CANARY)
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .exchange()
        .expectStatus()
        .isEqualTo(status);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(spans("SERVER")).hasSize(1));
  }

  private List<JsonNode> spans(String kind) {
    return sent().stream()
        .flatMap(body -> json.readTree(body).valueStream())
        .filter(span -> trace.equals(span.path("traceId").stringValue("")))
        .filter(span -> kind.equals(span.path("kind").stringValue("")))
        .toList();
  }

  private static List<String> sent() {
    return COLLECTOR.findAll(postRequestedFor(urlPathEqualTo("/api/v2/spans"))).stream()
        .map(LoggedRequest::getBodyAsString)
        .toList();
  }
}
