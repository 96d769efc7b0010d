package io.homeroom.local.bring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a log, set apart, as a reason to show. */
final class LogEnd {

  private static final int LINES = 12;
  private static final int WIDTH = 240;

  private LogEnd() {}

  static String of(Path log) {
    try {
      List<String> lines = Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
      return lines.stream()
          .skip(Math.max(0, lines.size() - LINES))
          .map(line -> "    | " + line.substring(0, Math.min(WIDTH, line.length())))
          .collect(Collectors.joining("\n", " The end of " + log + ":\n", ""));
    } catch (IOException noLog) {
      return "";
    }
  }
}
