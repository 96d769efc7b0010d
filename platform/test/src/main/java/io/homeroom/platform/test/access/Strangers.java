package io.homeroom.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
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
 * does a sibling, unless the thing is shared, and who has been a parent of the family; roles that
 * are not let in are forbidden. After all this the one whose it is finds it, which shows that it
 * has existed all along. An operation with an id of which there is no thing fails.
 */
final class Strangers {

  private final URI service;
  private final Calls strangers;
  private final Map<String, Callable<Owned>> things;
  private final Map<String, Owned> lookedAt = new HashMap<>();

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
    Owned owned = operation.method().equals("GET") ? lookedAt(thing) : made(thing);
    assertThat(owned.real()).as("ids of %s", operation).containsKeys(named.toArray(String[]::new));
    Asking asking = new Asking(operation, rule, owned);
    boolean everybodys = rule.sharedBy("everybody") || operation.isOfAdmins();
    for (String role : strangers.roles()) {
      if (!rule.letsIn(role)) {
        asking.isForbidden(strangers, role);
      } else if (!everybodys) {
        asking.isHidden(strangers, role);
      }
    }
    if (!everybodys) {
      checkFamily(asking, rule, owned);
    }
    Calls owners = new Calls(service, owned.members());
    asking.isFound(owners.roles().stream().anyMatch(rule::letsIn) ? owners : strangers);
  }

  /** One for all that leave it as it is. */
  private Owned lookedAt(String thing) throws Exception {
    Owned known = lookedAt.get(thing);
    if (known == null) {
      known = made(thing);
      lookedAt.put(thing, known);
    }
    return known;
  }

  private Owned made(String thing) throws Exception {
    return Objects.requireNonNull(things.get(thing), () -> "Nothing makes a " + thing).call();
  }

  private void checkFamily(Asking asking, Rule rule, Owned owned) throws Exception {
    if (rule.letsIn("child") && owned.sibling() != null) {
      Calls siblings = new Calls(service, owned.siblings());
      if (rule.sharedBy("family")) {
        asking.isShared(siblings, Owned.SIBLING);
      } else {
        asking.isHidden(siblings, Owned.SIBLING);
      }
    }
    if (rule.letsIn("parent") && owned.former() != null) {
      asking.isHidden(new Calls(service, owned.formers()), Owned.FORMER);
    }
  }
}
