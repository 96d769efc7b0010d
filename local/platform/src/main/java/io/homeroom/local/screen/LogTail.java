package io.homeroom.local.screen;

import io.homeroom.local.home.Home;
import io.homeroom.local.part.Part;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The ends of some logs, and what is added to them. */
public final class LogTail {

  private static final int MOST_BYTES = 1 << 20;
  private static final long LOOK_EVERY_NANOS = Duration.ofMillis(250).toNanos();

  private final Map<String, Path> logs = new LinkedHashMap<>();
  private final Map<String, Long> read = new LinkedHashMap<>();

  public LogTail(Home home, List<Part> parts) {
    for (Part part : parts) {
      Path log = home.log(part.name());
      logs.put(part.name(), log);
      read.put(part.name(), log.toFile().length());
    }
  }

  public void show(int lines, PrintStream out) throws IOException {
    for (Map.Entry<String, Path> log : logs.entrySet()) {
      long end = read.getOrDefault(log.getKey(), 0L);
      List<String> all = text(log.getValue(), Math.max(0, end - MOST_BYTES), end).lines().toList();
      all.stream()
          .skip(Math.max(0, all.size() - lines))
          .forEach(line -> out.println(prefix(log.getKey()) + line));
    }
  }

  /** Until the process ends. */
  public void follow(PrintStream out) throws IOException {
    while (!Thread.currentThread().isInterrupted()) {
      for (Map.Entry<String, Path> log : logs.entrySet()) {
        follow(log.getKey(), log.getValue(), out);
      }
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
  }

  /** Only whole lines; a log that became shorter was begun anew. */
  private void follow(String name, Path log, PrintStream out) throws IOException {
    long length = log.toFile().length();
    long from = read.getOrDefault(name, 0L);
    if (length < from) {
      from = 0;
    }
    String text = text(log, from, Math.min(length, from + MOST_BYTES));
    int whole = text.lastIndexOf('\n') + 1;
    text.substring(0, whole).lines().forEach(line -> out.println(prefix(name) + line));
    read.put(name, from + text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length);
  }

  private String prefix(String name) {
    return logs.size() == 1 ? "" : "%-13s| ".formatted(name);
  }

  private static String text(Path log, long from, long to) throws IOException {
    if (!Files.exists(log) || to <= from) {
      return "";
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      byte[] bytes = new byte[(int) (to - from)];
      file.seek(from);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
