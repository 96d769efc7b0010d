package io.homeroom.local.part;

import io.homeroom.local.home.Home;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Java process that takes little: a heap with an end, one collector thread, few malloc arenas.
 */
public final class Jvm {

  /** Without it every thread of a JVM gets its own arena, tens of megabytes that stay empty. */
  public static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

  private Jvm() {}

  public static List<String> command(Home home, int heapMb, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                java(),
                "-Xmx" + heapMb + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + home.folder().resolve("tmp"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(List.of(more));
    return command;
  }

  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
