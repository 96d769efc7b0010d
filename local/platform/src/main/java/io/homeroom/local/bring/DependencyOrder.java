package io.homeroom.local.bring;

import io.homeroom.local.part.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every part after the ones it needs. */
final class DependencyOrder {

  private DependencyOrder() {}

  static List<Part> of(List<Part> parts) {
    return steps(parts).stream().flatMap(List::stream).toList();
  }

  /** Parts of one step need nothing of each other. */
  static List<List<Part>> steps(List<Part> parts) {
    Set<String> missing = parts.stream().map(Part::name).collect(Collectors.toSet());
    Set<Part> open = new LinkedHashSet<>(parts);
    List<List<Part>> steps = new ArrayList<>();
    while (!open.isEmpty()) {
      List<Part> step =
          open.stream().filter(part -> part.needs().stream().noneMatch(missing::contains)).toList();
      if (step.isEmpty()) {
        throw new IllegalStateException("These need each other: " + missing);
      }
      steps.add(step);
      step.forEach(part -> missing.remove(part.name()));
      step.forEach(open::remove);
    }
    return steps;
  }
}
