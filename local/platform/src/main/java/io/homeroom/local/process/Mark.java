package io.homeroom.local.process;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Map;

/**
 * Two variables every process of a platform inherits, so that one whose parent died is still known.
 */
public record Mark(Path home, String part) {

  private static final String HOME = "HOMEROOM_PART_OF";
  private static final String PART = "HOMEROOM_PART";

  /** All parts of a platform. */
  public static Mark ofPlatform(Path home) {
    return new Mark(home, "");
  }

  Map<String, String> variables() {
    return Map.of(HOME, home.toString(), PART, part);
  }

  /** The text is what the system tells, byte by byte. */
  boolean isIn(String environ) {
    String all = '\0' + environ + '\0';
    return all.contains(variable(HOME, home.toString()))
        && (part.isEmpty() || all.contains(variable(PART, part)));
  }

  private static String variable(String name, String value) {
    return '\0' + name + '=' + new String(value.getBytes(UTF_8), ISO_8859_1) + '\0';
  }
}
