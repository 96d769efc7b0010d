package io.homeroom.gateway.afterpaying;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.GatewayFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class AfterPayingIT extends GatewayFixture {

  @ParameterizedTest
  @CsvSource({
    "/payments/done?reference=order-7, Thank you",
    "/payments/left?reference=order-7, You have not paid",
    "/payments/done?reference=order-7&token=5O1&PayerID=Q8, Thank you",
    "/subscription/done, Thank you",
    "/subscription/left, You have not subscribed",
    "/subscription/back, Welcome back"
  })
  void answersWhoComesBackFromPaying(String path, String title) {
    var page = body(read(path, "en-GB,en;q=0.9"));
    assertThat(page)
        .contains("<html lang=\"en\">", "<h1>" + title + "</h1>", "<a href=\"/\">Go on in Homeroom")
        .doesNotContain("order-7", "5O1", "<script", "{title}", "{text}", "{back}");
  }

  @ParameterizedTest
  @CsvSource({
    "'zh-TW,zh;q=0.9,en;q=0.8', zh-Hans, 谢谢您",
    "'de,ja;q=0.8,en;q=0.5', ja, ありがとうございます",
    "de, en, Thank you",
    "'ja;q=x,,;', en, Thank you"
  })
  void speaksTheBrowsersLanguage(String accepted, String language, String title) {
    assertThat(body(read("/payments/done", accepted)))
        .contains("<html lang=\"%s\">".formatted(language), "<h1>%s</h1>".formatted(title));
  }

  @Test
  void letsNoScriptInAndKeepsThePageOutOfCaches() {
    read("/payments/done", "en")
        .expectHeader()
        .value(
            "Content-Security-Policy", policy -> assertThat(policy).contains("default-src 'none'"))
        .expectHeader()
        .value("Cache-Control", cached -> assertThat(cached).contains("no-store"));
  }

  @Test
  void takesATokenForNoReasonToRefuse() {
    client
        .get()
        .uri("/payments/done")
        .header("Authorization", "Bearer outdated")
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void hasNothingElseThere() {
    client.get().uri("/payments/other").exchange().expectStatus().isNotFound();
    client.post().uri("/payments/done").exchange().expectStatus().isEqualTo(405);
  }

  private ResponseSpec read(String path, String language) {
    return client
        .get()
        .uri(path)
        .header("Accept-Language", language)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType(MediaType.valueOf("text/html;charset=UTF-8"));
  }

  private static String body(ResponseSpec answer) {
    var body = answer.expectBody(String.class).returnResult().getResponseBody();
    assertThat(body).isNotNull();
    return String.valueOf(body);
  }
}
