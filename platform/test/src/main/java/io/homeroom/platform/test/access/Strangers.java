package io.homeroom.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Operations × people whose it is not, with ids of what really exists. {@code
 * contracts/access.yaml} says of each operation with an id in its path or body what it is about, if
 * that is not told by the names of its ids:
 *
 * <pre>
 * GET /api/tasks/{taskId}: {roles: [parent, child]}
 * GET /api/store/products/{productId}: {roles: [people], shared: everybody}
 * GET /api/store/library/{productId}: {roles: [parent, child], thing: bought}
 * GET /api/family/{familyId}: {roles: [people], shared: family}
 * </pre>
 *
 * <p>Whoever is of another family gets the answer that a call of nothing gets, a refusal, and so
 * does a sibling, unless the thing is shared; roles that are not let in are forbidden. After all
 * this the one whose it is finds it, which shows that it has existed all along. An operation with
 * an id of which there is no thing fails.
 */
final class Strangers {

  private static final String SPECIFIC = "\"(?:traceId|requestId)\":\"[^\"]*\"";

  private final URI service;
  private final Calls strangers;
  private final Map<String, Callable<Owned>> things;

  /**
   * @param strangers an access token for each role, of people who have nothing to do with the
   *     things
   * @param things makes one of each that {@code contracts/access.yaml} names
   */
  Strangers(URI service, Map<String, String> strangers, Map<String, Callable<Owned>> things) {
    this.service = service;
    this.strangers = new Calls(service, strangers);
    this.things = things;
  }

  /** The tests of the module that runs, {@code contracts} being its folder. */
  Stream<DynamicTest> ofThisModule() {
    return of(Contract.ofThisModule());
  }

  Stream<DynamicTest> of(Contract contract) {
    return contract.rules().entrySet().stream()
        .filter(rule -> namesThings(rule.getKey(), rule.getValue()))
        .map(this::test);
  }

  private static boolean namesThings(Operation operation, Rule rule) {
    return !rule.letsIn(Calls.NOBODY) && !NamedIds.of(operation, rule).isEmpty();
  }

  private DynamicTest test(Entry<Operation, Rule> entry) {
    Operation operation = entry.getKey();
    Rule rule = entry.getValue();
    return DynamicTest.dynamicTest(
        operation + " is for those whose it is", () -> check(operation, rule));
  }

  private void check(Operation operation, Rule rule) throws Exception {
    Set<String> named = NamedIds.of(operation, rule);
    String thing = rule.thing() == null ? String.join(" and ", named) : rule.thing();
    Owned owned =
        Objects.requireNonNull(things.get(thing), () -> "Nothing makes a " + thing).call();
    assertThat(owned.real()).as("ids of %s", operation).containsKeys(named.toArray(String[]::new));
    boolean everybodys = rule.sharedBy("everybody") || operation.isOfAdmins();
    for (String role : strangers.roles()) {
      if (!rule.letsIn(role)) {
        assertThat(call(strangers, operation, rule.about(owned.real()), role).statusCode())
            .as("as %s", role)
            .isEqualTo(403);
      } else if (!everybodys) {
        isHidden(strangers, operation, rule, role, owned);
      }
    }
    if (!everybodys && rule.letsIn("child") && owned.sibling() != null) {
      checkSibling(new Calls(service, owned.siblings()), operation, rule, owned);
    }
    Calls owners = new Calls(service, owned.members());
    boolean letsOwnersIn = owners.roles().stream().anyMatch(rule::letsIn);
    isFound(letsOwnersIn ? owners : strangers, operation, rule, owned);
  }

  private static void checkSibling(Calls siblings, Operation operation, Rule rule, Owned owned)
      throws IOException, InterruptedException {
    if (rule.sharedBy("family")) {
      assertThat(call(siblings, operation, rule.about(owned.real()), Owned.SIBLING).statusCode())
          .as("as a sibling")
          .isLessThan(500)
          .isNotIn(401, 403, 404);
    } else {
      isHidden(siblings, operation, rule, Owned.SIBLING, owned);
    }
  }

  private static void isHidden(
      Calls calls, Operation operation, Rule rule, String caller, Owned owned)
      throws IOException, InterruptedException {
    Map<String, String> unknown = owned.unknown();
    HttpResponse<String> real = call(calls, operation, rule.about(owned.real()), caller);
    HttpResponse<String> nothing = call(calls, operation, rule.about(unknown), caller);
    assertThat(real.statusCode()).as("as %s: %s", caller, real.body()).isIn(401, 403, 404);
    assertThat(real.body()).as("as %s", caller).doesNotContain(AccessMatrix.UNAUTHORIZED);
    assertThat(shown(real, owned.real())).as("as %s", caller).isEqualTo(shown(nothing, unknown));
  }

  private static void isFound(Calls calls, Operation operation, Rule rule, Owned owned)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        call(calls, operation, rule.about(owned.real()), calls.welcome(rule));
    assertThat(answer.statusCode())
        .as("as whose it is: %s", answer.body())
        .isLessThan(500)
        .isNotIn(400, 401, 404, 428);
    assertThat(answer.body()).doesNotContain(AccessMatrix.FORBIDDEN);
  }

  private static HttpResponse<String> call(
      Calls calls, Operation operation, Rule rule, String caller)
      throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>();
    if (rule.moreHeaders().containsKey("Idempotency-Key")) {
      headers.put("Idempotency-Key", UUID.randomUUID().toString());
    }
    BodyPublisher body = BodyPublishers.noBody();
    if (rule.body() != null) {
      headers.put("Content-Type", "application/json");
      body = BodyPublishers.ofString(rule.body().toString());
    }
    return calls.call(operation, rule, caller, body, headers);
  }

  /** All of an answer that does not depend on the call. */
  private static String shown(HttpResponse<String> answer, Map<String, String> ids) {
    String body = answer.body().replaceAll(SPECIFIC, "");
    for (Entry<String, String> id : ids.entrySet()) {
      body = body.replace(id.getValue(), id.getKey());
    }
    return answer.statusCode() + " " + body;
  }
}
