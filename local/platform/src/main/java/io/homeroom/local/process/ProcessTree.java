package io.homeroom.local.process;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whatever belongs to a platform or to one part of it, found by descent and by the mark it was
 * given.
 */
public final class ProcessTree {

  private ProcessTree() {}

  /** The process and all below it. */
  public static List<ProcessIdentity> of(ProcessIdentity root) {
    if (!root.alive()) {
      return List.of();
    }
    return ProcessHandle.of(root.pid())
        .map(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
        .orElseGet(Stream::empty)
        .flatMap(handle -> ProcessIdentity.of(handle.pid()).stream())
        .toList();
  }

  /** Processes that carry the mark in their environment; their parent may be gone. Linux only. */
  public static List<ProcessIdentity> marked(Mark mark) {
    Set<Long> found = new TreeSet<>();
    Procfs.pids()
        .filter(pid -> Procfs.read(pid, "environ").filter(mark::isIn).isPresent())
        .forEach(found::add);
    return found.stream().flatMap(pid -> ProcessIdentity.of(pid).stream()).toList();
  }
}
