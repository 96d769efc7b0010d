package io.homeroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

@PlatformTest
class OpenApiTests {
  @Autowired RestTestClient client;
  private BodyContentSpec document;

  @BeforeEach
  void read() {
    document = client.get().uri("/v3/api-docs").exchange().expectStatus().isOk().expectBody();
  }

  @Test
  void namesServiceAndItsTokens() {
    document
        .jsonPath("$.info.title")
        .isEqualTo("Homeroom service")
        .jsonPath("$.components.securitySchemes.bearer.scheme")
        .isEqualTo("bearer")
        .jsonPath("$.security[0].bearer")
        .exists();
  }

  @Test
  void tellsProblemsOfEveryOperation() {
    document
        .jsonPath("$.components.schemas.Problem.properties.errors")
        .exists()
        .jsonPath("$.paths['/api/me'].get.responses.default.content['application/problem+json']")
        .exists();
  }

  @Test
  void asksForNoTokenOnOpenPaths() {
    document
        .jsonPath("$.paths['/api/echo'].post.security")
        .isEmpty()
        .jsonPath("$.paths['/api/me'].get.security")
        .doesNotExist();
  }

  @Test
  void showsPagesAndKeysButNotTheCaller() {
    document
        .jsonPath("$.paths['/api/search/numbers'].get.parameters[*].name")
        .value(names -> assertThat(names.toString()).contains("cursor", "limit"))
        .jsonPath("$.paths['/api/me'].get.parameters")
        .doesNotExist();
  }

  @Test
  void keepsInternalPathsOut() {
    document.jsonPath("$.paths['/internal/secret']").doesNotExist();
  }

  @Test
  void requiresOfAnswersWhatTheyAlwaysHave() {
    document
        .jsonPath("$.components.schemas.Answer.required")
        .value(names -> assertThat(names.toString()).contains("amount", "items"))
        .jsonPath("$.components.schemas.CursorPageInteger.required")
        .value(names -> assertThat(names.toString()).contains("items", "next"));
  }

  @Test
  void tellsWhatMayBeNull() {
    document
        .jsonPath("$.components.schemas.CursorPageInteger.properties.next.type")
        .value(types -> assertThat(types.toString()).contains("string", "null"))
        .jsonPath("$.components.schemas.CursorPageInteger.properties.items.type")
        .isEqualTo("array");
  }

  @Test
  void requiresOfRequestsWhatTheirConstraintsSay() {
    document
        .jsonPath("$.components.schemas.Order.required")
        .value(names -> assertThat(names.toString()).contains("items").doesNotContain("amount"));
  }
}
