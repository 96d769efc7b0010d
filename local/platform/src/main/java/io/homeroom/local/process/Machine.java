package io.homeroom.local.process;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What this machine, or the container on it, has left. */
public final class Machine {

  private static final long MB = 1024L * 1024;
  private static final Path CGROUP = Path.of("/sys/fs/cgroup");

  private Machine() {}

  public static long availableMemoryMb() {
    return Math.min(onTheMachine(), inTheContainer().orElse(Long.MAX_VALUE));
  }

  public static long usableDiskMb(Path path) {
    Path existing = path.toAbsolutePath();
    for (Path up = existing; up != null && !Files.exists(existing); up = up.getParent()) {
      existing = up;
    }
    try {
      return Files.getFileStore(existing).getUsableSpace() / MB;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Free memory and what the system would give back from its caches. */
  private static long onTheMachine() {
    try {
      return Files.readAllLines(Path.of("/proc/meminfo")).stream()
          .filter(line -> line.startsWith("MemAvailable:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Long.MAX_VALUE);
    } catch (IOException notLinux) {
      return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize()
          / MB;
    }
  }

  private static Optional<Long> inTheContainer() {
    try {
      long most = Long.parseLong(Files.readString(CGROUP.resolve("memory.max")).strip());
      long now = Long.parseLong(Files.readString(CGROUP.resolve("memory.current")).strip());
      long cache =
          Files.readAllLines(CGROUP.resolve("memory.stat")).stream()
              .filter(line -> line.startsWith("inactive_file "))
              .mapToLong(line -> Long.parseLong(line.substring("inactive_file ".length())))
              .sum();
      return Optional.of((most - now + cache) / MB);
    } catch (IOException | NumberFormatException unlimited) {
      return Optional.empty();
    }
  }
}
