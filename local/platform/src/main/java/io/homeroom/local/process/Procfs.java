package io.homeroom.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Linux tells of processes under /proc. Elsewhere it is absent and callers do without. */
final class Procfs {

  private static final Path ROOT = Path.of("/proc");
  private static final int STATE = 0;
  private static final int START_TICKS = 19;

  private Procfs() {}

  static boolean present() {
    return Files.isReadable(ROOT.resolve("self/stat"));
  }

  /** Ticks since the machine's start; empty for one that has ended and only waits to be reaped. */
  static Optional<String> birth(long pid) {
    return read(pid, "stat")
        .map(stat -> List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ")))
        .filter(fields -> !"ZX".contains(fields.get(STATE)))
        .map(fields -> bootId() + ":" + fields.get(START_TICKS));
  }

  static Optional<String> read(long pid, String file) {
    return read(ROOT.resolve(Long.toString(pid)).resolve(file));
  }

  static Stream<Long> pids() {
    try (Stream<Path> entries = Files.list(ROOT)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.chars().allMatch(Character::isDigit))
          .map(Long::valueOf)
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static String bootId() {
    return read(ROOT.resolve("sys/kernel/random/boot_id")).map(id -> id.substring(0, 8)).orElse("");
  }

  private static Optional<String> read(Path path) {
    try {
      return Optional.of(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
