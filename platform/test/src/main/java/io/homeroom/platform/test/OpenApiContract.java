package io.homeroom.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a module's {@code contracts/openapi.yaml} against what the service says of itself. After an
 * intended change, take it from {@code target/openapi.yaml}.
 */
public final class OpenApiContract {

  /** Where a service describes itself. */
  public static final String PATH = "/v3/api-docs.yaml";

  private static final Path COMMITTED = Path.of("contracts", "openapi.yaml");
  private static final Path CURRENT = Path.of("target", "openapi.yaml");

  private OpenApiContract() {}

  /** Fails unless the description is the committed one, but for the port. */
  public static void check(String description) {
    var yaml = description.replaceAll("http://127\\.0\\.0\\.1:\\d+", "http://127.0.0.1:8080");
    try {
      Files.writeString(CURRENT, yaml);
      assertThat(yaml).isEqualTo(Files.readString(COMMITTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
