package io.homeroom.local.bring;

import io.homeroom.local.home.Home;
import io.homeroom.local.home.Ports;
import io.homeroom.local.home.Trouble;
import io.homeroom.local.part.Part;
import io.homeroom.local.process.Mark;
import io.homeroom.local.process.RunRecords;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All parts of one home. */
public record Platform(Home home, Ports ports, List<Part> parts) {

  public RunRecords records() {
    return new RunRecords(home.run());
  }

  public Mark mark(Part part) {
    return new Mark(home.folder(), part.name());
  }

  public Mark mark() {
    return Mark.ofPlatform(home.folder());
  }

  public Part named(String name) {
    return parts.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new Trouble("There is no part \"%s\". There are: %s.".formatted(name, names())));
  }

  /** By names or kinds, with everything they need; all when none is given. */
  public List<Part> chosen(Collection<String> namesOrKinds) {
    if (namesOrKinds.isEmpty()) {
      return parts;
    }
    Deque<Part> open = new ArrayDeque<>();
    namesOrKinds.forEach(wanted -> open.addAll(meantBy(wanted)));
    Set<Part> found = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      Part part = open.remove();
      if (found.add(part)) {
        part.needs().forEach(need -> open.add(named(need)));
      }
    }
    return parts.stream().filter(found::contains).toList();
  }

  private List<Part> meantBy(String nameOrKind) {
    List<Part> ofKind =
        parts.stream().filter(part -> part.kind().label().equals(nameOrKind)).toList();
    return ofKind.isEmpty() ? List.of(named(nameOrKind)) : ofKind;
  }

  private String names() {
    return parts.stream().map(Part::name).collect(Collectors.joining(", "));
  }
}
