package io.homeroom.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

@PlatformTest
class ProblemTests {
  @Autowired RestTestClient client;
  @Autowired Tokens tokens;

  @Test
  void namesBrokenFieldsOfBody() {
    problem(posting("{\"amount\": 0, \"items\": [{\"name\": \" \"}]}"), 400, "invalid-request")
        .jsonPath("$.errors[?(@.field == 'amount')].message")
        .isNotEmpty()
        .jsonPath("$.errors[?(@.field == 'items[0].name')].message")
        .isNotEmpty()
        .jsonPath("$.errors.length()")
        .isEqualTo(2);
  }

  @Test
  void namesBrokenParameterAsTheClientKnowsIt() {
    problem(client.get().uri("/api/search?max-age=21").exchange(), 400, "invalid-request")
        .jsonPath("$.errors[0].field")
        .isEqualTo("max-age");
  }

  @Test
  void namesMissingParameter() {
    problem(client.get().uri("/api/search").exchange(), 400, "invalid-request")
        .jsonPath("$.errors[0].field")
        .isEqualTo("max-age");
  }

  @Test
  void namesParameterOfWrongType() {
    problem(client.get().uri("/api/search?max-age=old").exchange(), 400, "invalid-request")
        .jsonPath("$.errors[0].field")
        .isEqualTo("max-age");
    problem(client.get().uri("/api/search/not-an-id").exchange(), 400, "invalid-request")
        .jsonPath("$.errors[0].field")
        .isEqualTo("id");
  }

  @Test
  void namesFieldOfWrongTypeWithoutRepeatingIt() {
    problem(posting("{\"amount\": \"secret\", \"items\": []}"), 400, "invalid-request")
        .jsonPath("$.errors[0].field")
        .isEqualTo("amount");
    problem(posting("{\"amount\": 1, \"items\": [{\"name\": {}}]}"), 400, "invalid-request")
        .jsonPath("$.errors[0].field")
        .isEqualTo("items[0].name");
  }

  @Test
  void refusesWhatIsNotJson() {
    problem(posting("{\"amount\": 1,"), 400, "malformed-json");
    problem(posting("[]"), 400, "malformed-json");
    problem(posting(""), 400, "invalid-request");
  }

  @Test
  void refusesDoubledKeys() {
    problem(
        posting("{\"amount\": 1, \"amount\": 2, \"items\": [{\"name\": \"a\"}]}"),
        400,
        "malformed-json");
  }

  @Test
  void refusesDeepNesting() {
    problem(
        posting("{\"deep\": " + "[".repeat(2000) + "]".repeat(2000) + "}"), 400, "malformed-json");
  }

  @Test
  void ignoresUnknownProperties() {
    posting("{\"amount\": 1, \"items\": [{\"name\": \"a\", \"admin\": true}], \"id\": 5}")
        .expectStatus()
        .isOk();
  }

  @Test
  void refusesOtherMediaType() {
    problem(
        client.post().uri("/api/echo").contentType(MediaType.TEXT_PLAIN).body("a").exchange(),
        415,
        "unsupported-media-type");
  }

  @Test
  void takesJsonInUtf8Only() {
    problem(posting("{}", "application/json;charset=utf-16"), 415, "unsupported-media-type");
    posting("{\"amount\": 1, \"items\": [{\"name\": \"a\"}]}", "application/json;charset=UTF-8")
        .expectStatus()
        .isOk();
  }

  @Test
  void answersProblemEvenWhenAnotherMediaTypeIsWanted() {
    problem(
        client.get().uri("/api/search?max-age=1").accept(MediaType.IMAGE_PNG).exchange(),
        406,
        "not-acceptable");
  }

  @Test
  void namesAllowedMethods() {
    var answer =
        client
            .post()
            .uri("/api/search/numbers")
            .header(
                "Authorization", "Bearer " + tokens.parent(UUID.randomUUID(), UUID.randomUUID()))
            .exchange();
    answer.expectHeader().valueEquals(HttpHeaders.ALLOW, "GET");
    problem(answer, 405, "method-not-allowed");
  }

  @Test
  void refusesBodyThatIsTooLarge() {
    problem(posting("\"" + "a".repeat(1_100_000) + "\""), 413, "content-too-large");
  }

  @Test
  void mapsExceptionsOfModules() {
    problem(failing("mapped"), 409, "book-taken")
        .jsonPath("$.type")
        .isEqualTo("https://homeroom.io/problems/book-taken")
        .jsonPath("$.title")
        .isEqualTo("The book is taken")
        .jsonPath("$.detail")
        .isEqualTo("By reader 7");
    problem(failing("mapped-subclass"), 409, "book-taken");
    problem(failing("wrapped"), 409, "book-taken");
    problem(failing("field"), 400, "weak-password")
        .jsonPath("$.errors[0].field")
        .isEqualTo("password");
  }

  @Test
  void saysConflictWithoutInternals() {
    problem(failing("optimistic"), 409, "changed-meanwhile");
    problem(failing("duplicate"), 409, "conflict");
  }

  @Test
  void saysWhenToComeBackIfTheStoreIsAway() {
    var answer = failing("store");
    answer.expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "5");
    answer.expectHeader().doesNotExist("X-Homeroom-Unavailable");
    problem(answer, 503, "service-unavailable");
  }

  @ParameterizedTest
  @CsvSource({"lock, 503", "silent, 503", "behind, 502"})
  void saysThatItIsHereIfOnlySomethingBehindItIsAway(String kind, int status) {
    failing(kind)
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .valueEquals("X-Homeroom-Unavailable", "part");
  }

  @Test
  void keepsUnexpectedFailuresInside() {
    problem(failing("unexpected"), 500, "internal-server-error")
        .jsonPath("$.detail")
        .doesNotExist();
  }

  private RestTestClient.ResponseSpec failing(String kind) {
    return client.get().uri("/api/failures/" + kind).exchange();
  }

  private RestTestClient.ResponseSpec posting(String json) {
    return posting(json, MediaType.APPLICATION_JSON_VALUE);
  }

  private RestTestClient.ResponseSpec posting(String json, String type) {
    return client
        .post()
        .uri("/api/echo")
        .header(HttpHeaders.CONTENT_TYPE, type)
        .body(json)
        .exchange();
  }

  private static BodyContentSpec problem(
      RestTestClient.ResponseSpec answer, int status, String code) {
    answer.expectStatus().isEqualTo(status);
    answer.expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    var body = answer.expectBody();
    assertThat(new String(body.returnResult().getResponseBodyContent(), UTF_8))
        .doesNotContain("secret");
    return body.jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.status")
        .isEqualTo(status)
        .jsonPath("$.traceId")
        .isNotEmpty()
        .jsonPath("$.requestId")
        .isNotEmpty();
  }
}
