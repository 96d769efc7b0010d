package io.homeroom.local.bring;

import io.homeroom.local.home.Ports;
import io.homeroom.local.part.Part;
import io.homeroom.local.process.Machine;
import io.homeroom.local.process.PortHolder;
import io.homeroom.local.process.RunRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the way of starting parts, said so that it can be mended. */
public final class Obstacles {

  private static final long DISK_MB = 2048;

  private final Platform platform;

  public Obstacles(Platform platform) {
    this.platform = platform;
  }

  public List<String> to(List<Part> parts) {
    List<Part> down = parts.stream().filter(part -> !runs(part)).toList();
    List<String> found = new ArrayList<>(samePorts(parts));
    down.forEach(part -> part.ports().forEach(port -> found.addAll(taken(part, port))));
    found.addAll(tooLittleMemory(down));
    found.addAll(tooLittleDisk());
    return found;
  }

  private boolean runs(Part part) {
    return platform.records().find(part.name()).map(RunRecord::process).stream()
        .anyMatch(process -> process.alive());
  }

  private List<String> samePorts(List<Part> parts) {
    Map<Integer, String> seen = new HashMap<>();
    List<String> found = new ArrayList<>();
    for (Part part : parts) {
      for (String port : part.ports()) {
        String other = seen.putIfAbsent(platform.ports().of(port), port);
        if (other != null) {
          found.add(
              "%s and %s are both given port %d. %s"
                  .formatted(other, port, platform.ports().of(port), remedy(port)));
        }
      }
    }
    return found;
  }

  private List<String> taken(Part part, String port) {
    int number = platform.ports().of(port);
    if (PortHolder.free(number)) {
      return List.of();
    }
    return List.of(
        "Port %d, which %s needs, is taken by %s. %s"
            .formatted(
                number,
                part.name(),
                PortHolder.describe(number).orElse("another process"),
                remedy(port)));
  }

  private String remedy(String port) {
    return "End it, or choose another port: a line port.%s=<number> in %s, or %s=<number>, or all ports at once with --port-offset <number>."
        .formatted(port, platform.home().settings(), Ports.variable(port));
  }

  private static List<String> tooLittleMemory(List<Part> down) {
    long needed = down.stream().mapToLong(Part::expectedMemoryMb).sum();
    long available = Machine.availableMemoryMb();
    return available >= needed
        ? List.of()
        : List.of(
            "%d MB of memory are free; what is to be started takes about %d MB. Close something, or start less with --only <names>."
                .formatted(available, needed));
  }

  private List<String> tooLittleDisk() {
    long usable = Machine.usableDiskMb(platform.home().folder());
    return usable >= DISK_MB
        ? List.of()
        : List.of(
            "%d MB are free on the disk of %s; %d MB are needed. Make room, or set HOMEROOM_HOME and HOMEROOM_CACHE to folders on another disk."
                .formatted(usable, platform.home().folder(), DISK_MB));
  }
}
