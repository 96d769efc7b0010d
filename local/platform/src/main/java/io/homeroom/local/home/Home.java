package io.homeroom.local.home;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a platform keeps its things. {@code folder} belongs to one platform; {@code cache} holds
 * what is made from downloads and builds, is shared by all platforms of a clone, and can be deleted
 * while none runs.
 */
public record Home(Path repository, Path folder, Path cache) {

  public static Home of(Path repository, Map<String, String> environment) {
    Path own = repository.resolve(".homeroom");
    return new Home(
        repository,
        named(environment, "HOMEROOM_HOME", own),
        named(environment, "HOMEROOM_CACHE", own.resolve("cache")));
  }

  public Path data(String part) {
    return folder.resolve("data").resolve(part);
  }

  public Path logs() {
    return folder.resolve("logs");
  }

  public Path log(String part) {
    return logs().resolve(part + ".log");
  }

  public Path run() {
    return folder.resolve("run");
  }

  public Path secrets() {
    return folder.resolve("secrets.properties");
  }

  public Path settings() {
    return folder.resolve("homeroom.properties");
  }

  /** Lines {@code env.<part>.<VARIABLE>=value} of the settings. */
  public Map<String, String> variables(String part) {
    String prefix = "env." + part + ".";
    return new PropertyFile(settings())
        .read().entrySet().stream()
            .filter(setting -> setting.getKey().startsWith(prefix))
            .collect(
                Collectors.toMap(
                    setting -> setting.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  public Path lock() {
    return folder.resolve("lock");
  }

  private static Path named(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? otherwise : Path.of(value).toAbsolutePath().normalize();
  }
}
