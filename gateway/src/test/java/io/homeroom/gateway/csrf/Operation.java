package io.homeroom.gateway.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** An operation that changes something, as the OpenAPI documents have it. */
record Operation(String method, String path, boolean open) {

  private static final Set<String> CHANGING = Set.of("post", "put", "patch", "delete");

  /** Of all services, by their contracts, and of the gateway itself. */
  static Stream<Operation> all() {
    return Stream.concat(contracts(), Stream.of(Path.of("src/main/resources/docs/gateway.json")))
        .flatMap(Operation::in);
  }

  private static Stream<Path> contracts() {
    try (var services = Files.list(Path.of("../services"))) {
      return services
          .map(service -> service.resolve("contracts/openapi.yaml"))
          .filter(Files::exists)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Operation> in(Path document) {
    try (var text = Files.newBufferedReader(document)) {
      Map<String, Object> openApi = new Yaml().load(text);
      return members(Objects.requireNonNull(openApi.get("paths")))
          .filter(path -> isPublic(path.getKey()))
          .flatMap(
              path ->
                  members(path.getValue())
                      .filter(operation -> CHANGING.contains(operation.getKey()))
                      .map(operation -> of(operation, path.getKey())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some id stands for each in braces: the gateway routes by the first parts of a path. */
  private static Operation of(Map.Entry<String, ?> operation, String path) {
    return new Operation(
        operation.getKey().toUpperCase(Locale.ROOT),
        path.replaceAll("\\{[^}]+}", "018f0000-0000-7000-8000-000000000000"),
        members(operation.getValue())
            .filter(member -> member.getKey().equals("security"))
            .anyMatch(member -> ((Collection<?>) member.getValue()).isEmpty()));
  }

  private static boolean isPublic(String path) {
    return path.startsWith("/api/") || path.startsWith("/auth/");
  }

  private static Stream<Map.Entry<String, ?>> members(Object of) {
    return ((Map<?, ?>) of)
        .entrySet().stream().map(member -> Map.entry((String) member.getKey(), member.getValue()));
  }
}
