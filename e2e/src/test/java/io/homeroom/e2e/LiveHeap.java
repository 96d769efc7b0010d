package io.homeroom.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a JVM's heap holds after a full collection, as {@code jcmd} tells. */
final class LiveHeap {

  private static final Pattern USED =
      Pattern.compile(
          "(?m)^ *(?:DefNew|Tenured|def new generation|tenured generation).* used (\\d+)K");

  private LiveHeap() {}

  /** In KB. */
  static long of(long pid) {
    jcmd(pid, "GC.run");
    String info = jcmd(pid, "GC.heap_info");
    long sum = USED.matcher(info).results().mapToLong(used -> Long.parseLong(used.group(1))).sum();
    if (sum == 0) {
      throw new AssertionError("Cannot read the heap of " + pid + ": " + info);
    }
    return sum;
  }

  private static String jcmd(long pid, String command) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  Long.toString(pid),
                  command)
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(command + ": " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
