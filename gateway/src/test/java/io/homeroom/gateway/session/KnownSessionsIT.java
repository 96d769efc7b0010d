package io.homeroom.gateway.session;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.gateway.GatewayFixture;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class KnownSessionsIT extends GatewayFixture {

  @Autowired private KnownSessions known;

  @BeforeEach
  void sessionIsKnown() {
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
    IDENTITY.stubFor(post("/api/auth/logout").willReturn(okJson("{}")));
    sessionLives();
    await().atMost(Duration.ofSeconds(1)).untilAsserted(this::keeps);
  }

  @Test
  void readsSessionOfManyRequestsOnce() {
    keeps();
  }

  @Test
  void hearsOfChangeMadeElsewhere() {
    found();
    storeElsewhere("{\"revoked\":true}");
    await().atMost(Duration.ofMillis(800)).until(() -> found() instanceof Session.Revoked);
  }

  @Test
  void keepsNothingWhileChangesAreNotTold() {
    known.end();
    assertThat(found()).isNotSameAs(found());
    known.begin();
    keeps();
  }

  @Test
  void forgetsAllBeforeItAnswersCallThatChangesSomething() {
    var before = found();
    client
        .post()
        .uri("/api/auth/logout")
        .header("Authorization", tokenOfParent())
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(found()).isNotSameAs(before).isEqualTo(before);
  }

  @Test
  void keepsWhatWasReadOverCallsThatReadOnly() {
    var before = found();
    family().expectStatus().isOk();
    assertThat(found()).isSameAs(before);
  }

  private ResponseSpec family() {
    return client.get().uri("/api/family").header("Authorization", tokenOfParent()).exchange();
  }

  private void keeps() {
    assertThat(found()).isSameAs(found());
  }

  private Session found() {
    return Objects.requireNonNull(known.find(sessionId).block(Duration.ofSeconds(5)));
  }
}
