package io.homeroom.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;

/**
 * Operations × parameters that no client should send: for every one that {@code
 * contracts/openapi.yaml} declares in a path, a query or a header, each value of {@link
 * HostileValues}, once and twice; for every operation queries that it does not know; and for those
 * that change nothing, headers that nobody declares. Any answer but a failure is right, and a
 * refusal is a problem.
 */
final class HostileParameters {

  private final URI service;
  private final Map<String, String> tokens;
  private final Calls calls;

  /** {@code tokens}: an access token for each role. */
  HostileParameters(URI service, Map<String, String> tokens) {
    this.service = service;
    this.tokens = tokens;
    this.calls = new Calls(service, tokens);
  }

  /** The tests of the module that runs, {@code contracts} being its folder. */
  Stream<DynamicTest> ofThisModule() {
    return of(Contract.ofThisModule());
  }

  Stream<DynamicTest> of(Contract contract) {
    return contract.rules().entrySet().stream()
        .flatMap(entry -> of(contract, entry.getKey(), entry.getValue()));
  }

  private Stream<DynamicTest> of(Contract contract, Operation operation, Rule rule) {
    boolean page = contract.isPage(operation);
    Stream<DynamicTest> declared =
        contract.parametersOf(operation).stream()
            .map(
                parameter ->
                    DynamicTest.dynamicTest(
                        operation + " with hostile " + parameter,
                        () -> survive(page, rule, spoiled(operation, rule, parameter))));
    return operation.method().equals("GET")
        ? Stream.concat(declared, Stream.of(undeclared(page, operation, rule)))
        : declared;
  }

  private DynamicTest undeclared(boolean page, Operation operation, Rule rule) {
    String target = operation.pathWith(rule.variables());
    Stream<RawCall> queries =
        HostileValues.QUERIES.stream().map(query -> call(operation, rule, target + "?" + query));
    Stream<RawCall> headers =
        HostileValues.HEADER_LINES.stream().map(line -> call(operation, rule, target).with(line));
    return DynamicTest.dynamicTest(
        operation + " with what it does not know",
        () -> survive(page, rule, Stream.concat(queries, headers)));
  }

  private static Stream<RawCall> spoiled(Operation operation, Rule rule, Parameter parameter) {
    return switch (parameter.in()) {
      case "query" -> {
        String target = operation.pathWith(rule.variables()) + "?" + parameter.name() + "=";
        yield HostileValues.IN_ADDRESSES.stream()
            .flatMap(value -> Stream.of(value, value + "&" + parameter.name() + "=" + value))
            .map(value -> call(operation, rule, target + value));
      }
      case "path" ->
          HostileValues.IN_ADDRESSES.stream()
              .map(value -> call(operation, rule, target(operation, rule, parameter, value)));
      case "header" ->
          HostileValues.IN_HEADERS.stream()
              .map(value -> parameter.name() + ": " + value)
              .flatMap(
                  line ->
                      Stream.of(
                          call(operation, rule, parameter).with(line),
                          call(operation, rule, parameter).with(line, line)));
      default -> throw new IllegalArgumentException(parameter.toString());
    };
  }

  private static String target(Operation operation, Rule rule, Parameter parameter, String value) {
    Map<String, String> variables = new HashMap<>(rule.variables());
    variables.put(parameter.name(), value);
    return operation.pathWith(variables);
  }

  private static RawCall call(Operation operation, Rule rule, Parameter spoiled) {
    Map<String, String> headers = new HashMap<>(rule.moreHeaders());
    headers.remove(spoiled.name());
    return call(operation, rule, operation.pathWith(rule.variables()), headers);
  }

  private static RawCall call(Operation operation, Rule rule, String target) {
    return call(operation, rule, target, rule.moreHeaders());
  }

  private static RawCall call(
      Operation operation, Rule rule, String target, Map<String, String> headers) {
    List<String> lines =
        headers.entrySet().stream()
            .map(
                header ->
                    header.getKey().equals("Idempotency-Key")
                        ? "Idempotency-Key: " + UUID.randomUUID()
                        : header.getKey() + ": " + header.getValue())
            .toList();
    JsonNode body = rule.body();
    return new RawCall(operation.method(), target, lines, body == null ? null : body.toString());
  }

  private void survive(boolean page, Rule rule, Stream<RawCall> spoiled) throws IOException {
    String caller = calls.welcome(rule);
    boolean nobody = caller.equals(Calls.NOBODY);
    List<String> unsound = new ArrayList<>();
    for (RawCall call : spoiled.toList()) {
      RawCall sent = nobody ? call : call.by(Objects.requireNonNull(tokens.get(caller)));
      RawAnswer answer = sent.send(service);
      if (!answer.isSound(page) || (!nobody && answer.body().contains(AccessMatrix.UNAUTHORIZED))) {
        unsound.add("%s %s %s: %s".formatted(call.method(), call.target(), call.headers(), answer));
      }
    }
    assertThat(unsound).isEmpty();
  }
}
