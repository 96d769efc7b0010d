package io.homeroom.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Operations × bodies that no client should send, for every operation of {@code
 * contracts/openapi.yaml} that takes JSON. The body in {@code contracts/access.yaml} is what is
 * spoiled.
 *
 * <ul>
 *   <li>What cannot be read is refused with a problem of the 400s.
 *   <li>Values of other types get any answer but a failure.
 *   <li>What decides over people ({@link #DECIDING}) is no field of the body, and sent all the same
 *       it leaves no trace in the answer.
 * </ul>
 */
final class HostileBodies {

  private static final Set<String> DECIDING =
      Set.of(
          "role",
          "tier",
          "family",
          "familyId",
          "consent",
          "status",
          "state",
          "id",
          "personId",
          "sessionId",
          "version",
          "emailVerified",
          "approved",
          "suspended",
          "admin");

  private final Calls calls;

  /** {@code tokens}: an access token for each role. */
  HostileBodies(URI service, Map<String, String> tokens) {
    this.calls = new Calls(service, tokens);
  }

  /** The tests of the module that runs, {@code contracts} being its folder. */
  Stream<DynamicTest> ofThisModule() {
    Contract contract = Contract.ofThisModule();
    return contract.rules().entrySet().stream()
        .filter(entry -> !contract.bodyOf(entry.getKey()).isMissingNode())
        .flatMap(entry -> of(contract, entry.getKey(), entry.getValue()));
  }

  private Stream<DynamicTest> of(Contract contract, Operation operation, Rule rule) {
    if (!(rule.body() instanceof ObjectNode sound)) {
      return Stream.of(
          DynamicTest.dynamicTest(
              operation + " has a body to spoil", () -> assertThat(rule.body()).isNotNull()));
    }
    return Stream.of(
            Spoiled.unreadable(sound)
                .map(body -> test(operation, body, () -> refuses(operation, rule, body))),
            Spoiled.mistyped(sound)
                .map(body -> test(operation, body, () -> survives(operation, rule, body))),
            Stream.of(
                DynamicTest.dynamicTest(
                    operation + " takes no decision from its body",
                    () -> ignores(contract, operation, rule, sound))))
        .flatMap(tests -> tests);
  }

  private static DynamicTest test(Operation operation, Spoiled body, Executable check) {
    return DynamicTest.dynamicTest(operation + " with " + body.how(), check);
  }

  private void refuses(Operation operation, Rule rule, Spoiled body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = send(operation, rule, body);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    isProblem(answer);
  }

  private void survives(Operation operation, Rule rule, Spoiled body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = send(operation, rule, body);
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
    if (answer.statusCode() >= 400) {
      isProblem(answer);
    }
  }

  private void ignores(Contract contract, Operation operation, Rule rule, ObjectNode sound)
      throws IOException, InterruptedException {
    ObjectNode greedy = sound.deepCopy();
    String planted = UUID.randomUUID().toString();
    DECIDING.stream()
        .peek(field -> assertThat(contract.fieldsOf(operation)).doesNotContain(field))
        .forEach(field -> greedy.put(field, planted));
    HttpResponse<String> answer = send(operation, rule, Spoiled.json("more", greedy.toString()));
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
    assertThat(answer.body()).doesNotContain(planted);
  }

  private HttpResponse<String> send(Operation operation, Rule rule, Spoiled body)
      throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>(body.headers());
    if (rule.moreHeaders().containsKey("Idempotency-Key")) {
      headers.put("Idempotency-Key", UUID.randomUUID().toString());
    }
    return calls.call(operation, rule, calls.welcome(rule), body.publisher(), headers);
  }

  private static void isProblem(HttpResponse<String> answer) {
    Problem.check(
        answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
  }
}
