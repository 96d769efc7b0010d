package io.homeroom.local.emulator.fault;

import io.homeroom.local.emulator.fault.Fault.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The faults that wait, each for what it befalls. They do not survive a restart. */
public final class Faults {
  private static final Set<Kind> OF_CALLS =
      EnumSet.of(Kind.ERROR, Kind.POOR, Kind.TIMEOUT, Kind.LOST, Kind.SLOW);
  private final List<Fault> waiting = new CopyOnWriteArrayList<>();
  private final Set<Kind> known;

  /** {@code known}: what can go wrong with this emulator. */
  public Faults(Set<Kind> known) {
    this.known = EnumSet.copyOf(known);
  }

  public void add(Fault fault, int count) {
    if (!known.contains(fault.kind())) {
      throw new IllegalArgumentException("Nothing goes wrong so here: " + fault.kind());
    }
    waiting.addAll(Collections.nCopies(count, fault));
  }

  /** Of a call such as {@code POST /v1/refunds}. */
  public Optional<Fault> ofCall(String call) {
    return take(OF_CALLS, call);
  }

  public boolean strikes(Kind kind, String what) {
    return take(EnumSet.of(kind), what).isPresent();
  }

  public boolean strikes(Kind kind) {
    return strikes(kind, "");
  }

  private synchronized Optional<Fault> take(Set<Kind> kinds, String what) {
    for (var i = 0; i < waiting.size(); i++) {
      var fault = waiting.get(i);
      if (kinds.contains(fault.kind()) && what.startsWith(fault.on())) {
        waiting.remove(i);
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  Set<Kind> known() {
    return known;
  }

  List<Fault> waiting() {
    return List.copyOf(waiting);
  }

  public void clear() {
    waiting.clear();
  }
}
