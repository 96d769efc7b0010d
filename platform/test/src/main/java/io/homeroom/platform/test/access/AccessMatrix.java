package io.homeroom.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

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
final class AccessMatrix {

  static final String UNAUTHORIZED = "\"code\":\"unauthorized\"";
  static final String FORBIDDEN = "\"code\":\"forbidden\"";

  private final Calls calls;

  /** {@code tokens}: an access token for each role. */
  AccessMatrix(URI service, Map<String, String> tokens) {
    this.calls = new Calls(service, tokens);
  }

  /** The tests of the module that runs, {@code contracts} being its folder. */
  Stream<DynamicTest> ofThisModule() {
    Contract contract = Contract.ofThisModule();
    DynamicTest complete =
        DynamicTest.dynamicTest(
            "every operation has its rule",
            () ->
                assertThat(contract.rules().keySet())
                    .containsExactlyInAnyOrderElementsOf(contract.operations()));
    return Stream.concat(
        Stream.of(complete),
        contract.rules().entrySet().stream()
            .flatMap(rule -> calls(rule.getKey(), rule.getValue())));
  }

  private Stream<DynamicTest> calls(Operation operation, Rule rule) {
    return Stream.concat(Stream.of(Calls.NOBODY), calls.roles().stream())
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
      boolean nobody = caller.equals(Calls.NOBODY);
      assertThat(answer.body()).contains(nobody ? UNAUTHORIZED : FORBIDDEN);
      assertThat(answer.statusCode()).isEqualTo(nobody ? 401 : 403);
    }
  }

  private HttpResponse<String> call(Operation operation, Rule rule, String caller)
      throws IOException, InterruptedException {
    return rule.body() == null
        ? calls.call(operation, rule, caller, BodyPublishers.noBody(), Map.of())
        : calls.call(
            operation,
            rule,
            caller,
            BodyPublishers.ofString(rule.body().toString()),
            Map.of("Content-Type", "application/json"));
  }
}
