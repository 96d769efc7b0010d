package io.homeroom.local.bring;

import io.homeroom.local.process.ProcessIdentity;
import io.homeroom.local.process.ProcessTree;
import io.homeroom.local.process.RunRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Processes that carry the platform's mark and belong to no part on record. */
public record Leftovers(Platform platform) {

  /** How many there were. */
  public int end() {
    Set<ProcessIdentity> known = new HashSet<>();
    platform.records().all().stream()
        .map(RunRecord::process)
        .map(ProcessTree::of)
        .forEach(known::addAll);
    List<ProcessIdentity> left =
        ProcessTree.marked(platform.mark()).stream().filter(p -> !known.contains(p)).toList();
    Starting.ENDING.endAll(left);
    return left.size();
  }
}
