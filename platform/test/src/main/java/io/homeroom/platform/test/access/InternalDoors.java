package io.homeroom.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What is for other services and operators × everybody else: nobody is let in, whatever their role,
 * nor a service that has no business there. A call that cannot be read may be refused before that
 * is looked at.
 */
final class InternalDoors {

  private static final String SERVICE = "service";

  private final Calls calls;

  InternalDoors(URI service, Map<String, String> tokens) {
    this.calls = new Calls(service, tokens);
  }

  Stream<DynamicTest> of(RequestMappingHandlerMapping mappings) {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(InternalDoors::operations)
        .filter(operation -> operation.path().startsWith("/internal/"))
        .map(
            operation ->
                DynamicTest.dynamicTest(operation + " is for nobody else", () -> check(operation)));
  }

  private static Stream<Operation> operations(RequestMappingInfo mapping) {
    return mapping.getPatternValues().stream()
        .flatMap(
            path ->
                mapping.getMethodsCondition().getMethods().stream()
                    .map(method -> new Operation(method.name(), path)));
  }

  private void check(Operation operation) throws Exception {
    assertThat(status(operation, Calls.NOBODY)).isEqualTo(401);
    for (String role : calls.roles()) {
      assertThat(status(operation, role))
          .as("as %s", role)
          .isIn(role.equals(SERVICE) && operation.takesBody() ? List.of(400, 403) : List.of(403));
    }
  }

  private int status(Operation operation, String caller) throws Exception {
    Rule rule = new Rule(List.of(), null, null, null, null, null);
    Map<String, String> json = Map.of("Content-Type", "application/json");
    String body = operation.takesBody() ? "{}" : "";
    return calls.call(operation, rule, caller, BodyPublishers.ofString(body), json).statusCode();
  }
}
