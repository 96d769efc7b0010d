package io.homeroom.gateway.access;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.BrowserFixture;
import io.homeroom.platform.test.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answers itself, by its own document, as everybody. */
class OwnOperationsIT extends BrowserFixture {

  private static final List<String> PEOPLE =
      List.of("parent", "child", "coach", "supplier", "moderator", "superadmin");

  private record Own(HttpMethod method, String path, boolean open) {}

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping controllers;

  @BeforeEach
  void identityAnswersEverything() {
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
  }

  @TestFactory
  Stream<DynamicTest> letInPeopleAlone() {
    return operations()
        .filter(operation -> !operation.open())
        .flatMap(
            own ->
                Stream.concat(
                    Stream.of(
                        test(own, "nobody", null, 401),
                        test(own, "a service", tokens.service("homeroom-booking"), 403),
                        test(own, "an unknown role", tokenOf("janitor"), 403)),
                    PEOPLE.stream().map(role -> test(own, role, tokenOf(role), 0))));
  }

  @TestFactory
  Stream<DynamicTest> letInEverybodyWhereOneSignsIn() {
    return operations()
        .filter(Own::open)
        .flatMap(
            own ->
                Stream.of(
                    test(own, "nobody", null, 0),
                    test(own, "whose token is outdated", "outdated", 0)));
  }

  @Test
  void areAllInTheDocument() {
    var documented = operations().map(Own::path).collect(Collectors.toSet());
    assertThat(documented).contains("/auth/session", "/auth/logout", "/auth/federated/link");
    assertThat(answered()).isNotEmpty().allSatisfy(path -> assertThat(documented).contains(path));
  }

  private Set<String> answered() {
    return controllers.getHandlerMethods().entrySet().stream()
        .filter(handler -> handler.getValue().getBeanType().getName().startsWith("io.homeroom"))
        .flatMap(handler -> handler.getKey().getPatternsCondition().getPatterns().stream())
        .map(pattern -> pattern.getPatternString())
        .filter(path -> !path.equals("/") && !path.startsWith("/api/docs"))
        .collect(Collectors.toSet());
  }

  private DynamicTest test(Own own, String caller, @Nullable String token, int refusal) {
    return DynamicTest.dynamicTest(
        own.method() + " " + own.path() + " as " + caller, () -> check(own, token, refusal));
  }

  private void check(Own own, @Nullable String token, int refusal) {
    var request =
        fromPage(
            client
                .method(own.method())
                .uri(own.path())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}"));
    if (token != null) {
      request.header("Authorization", Tokens.bearer(token));
    }
    var status = request.exchange().returnResult(String.class).getStatus().value();
    if (refusal > 0) {
      assertThat(status).isEqualTo(refusal);
    } else {
      assertThat(status).isNotIn(401, 403, 500);
    }
  }

  private String tokenOf(String role) {
    var person = UUID.randomUUID();
    var session = UUID.randomUUID().toString();
    var entry =
        "{\"userId\":\"%s\",\"role\":\"%s\",\"exp\":%d}"
            .formatted(person, role, Instant.now().plusSeconds(3600).getEpochSecond());
    redis.opsForValue().set("session:" + session, entry).block();
    return tokens.of(role, person, UUID.randomUUID(), session);
  }

  private static Stream<Own> operations() {
    try (var document = new ClassPathResource("docs/gateway.json").getInputStream()) {
      return JsonMapper.shared().readTree(document).path("paths").properties().stream()
          .flatMap(
              path ->
                  path.getValue().properties().stream()
                      .map(
                          operation ->
                              new Own(
                                  HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                                  path.getKey(),
                                  operation.getValue().path("security").isEmpty())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
