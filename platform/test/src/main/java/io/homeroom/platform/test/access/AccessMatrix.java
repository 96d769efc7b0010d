package io.homeroom.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Operations × callers. The operations are those of {@code contracts/openapi.yaml}; {@code
 * contracts/access.yaml} says of each who is let in:
 *
 * <pre>
 * GET /api/things: {roles: [people]}
 * GET /api/things/{thingId}: {roles: [parent, child]}
 * POST /api/things: {roles: [parent], body: {name: Ada}}
 * POST /api/sign-in: {roles: [anybody], body: {email: a@example.org, password: secret}}
 * </pre>
 *
 * <p>Roles are those of the tokens; {@code people} are all of them but {@code service}. Whoever is
 * let in gets any answer but a failure and the problems {@code unauthorized} and {@code forbidden};
 * everybody else gets these, by token or without. An operation without a rule fails, and so does a
 * rule without its operation.
 */
public final class AccessMatrix {

  static final String NOBODY = "nobody";
  private static final String UNAUTHORIZED = "\"code\":\"unauthorized\"";
  private static final String FORBIDDEN = "\"code\":\"forbidden\"";
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private final URI service;
  private final Map<String, String> tokens;
  private final HttpClient client = HttpClient.newHttpClient();

  /** {@code tokens}: an access token for each role. */
  public AccessMatrix(URI service, Map<String, String> tokens) {
    this.service = service;
    this.tokens = tokens;
  }

  /** The tests of the module that runs, {@code contracts} being its folder. */
  public Stream<DynamicTest> ofThisModule() {
    List<Operation> operations = Operation.of(paths());
    Map<Operation, Rule> rules = rules();
    DynamicTest complete =
        DynamicTest.dynamicTest(
            "every operation has its rule",
            () -> assertThat(rules.keySet()).containsExactlyInAnyOrderElementsOf(operations));
    return Stream.concat(
        Stream.of(complete),
        rules.entrySet().stream().flatMap(rule -> calls(rule.getKey(), rule.getValue())));
  }

  private Stream<DynamicTest> calls(Operation operation, Rule rule) {
    Collection<String> callers = tokens.keySet();
    return Stream.concat(Stream.of(NOBODY), callers.stream())
        .map(
            caller ->
                DynamicTest.dynamicTest(
                    operation + " as " + caller, () -> check(operation, rule, caller)));
  }

  private void check(Operation operation, Rule rule, String caller)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = call(operation, rule, caller);
    if (rule.letsIn(caller)) {
      assertThat(answer.body()).doesNotContain(UNAUTHORIZED, FORBIDDEN);
      assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
    } else {
      boolean nobody = caller.equals(NOBODY);
      assertThat(answer.body()).contains(nobody ? UNAUTHORIZED : FORBIDDEN);
      assertThat(answer.statusCode()).isEqualTo(nobody ? 401 : 403);
    }
  }

  private HttpResponse<String> call(Operation operation, Rule rule, String caller)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(operation.pathWith(rule.variables())))
            .method(operation.method(), body(rule.body()));
    rule.moreHeaders().forEach(request::header);
    if (rule.body() != null) {
      request.header("Content-Type", "application/json");
    }
    if (!caller.equals(NOBODY)) {
      request.header("Authorization", Tokens.bearer(token(caller)));
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private String token(String role) {
    return Objects.requireNonNull(tokens.get(role), role);
  }

  private static BodyPublisher body(@Nullable JsonNode body) {
    return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
  }

  private static Map<String, Map<String, Object>> paths() {
    return YAML.convertValue(
        YAML.readTree(text("openapi.yaml")).path("paths"), new TypeReference<>() {});
  }

  private static Map<Operation, Rule> rules() {
    Map<String, Rule> rules = YAML.readValue(text("access.yaml"), new TypeReference<>() {});
    return rules.entrySet().stream()
        .collect(Collectors.toMap(entry -> Operation.of(entry.getKey()), Map.Entry::getValue));
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of("contracts", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
