package io.homeroom.local.calendar.fault;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The faults that wait, each for what it befalls. They do not survive a restart. */
public final class Faults {
  private static final Set<Fault.Kind> OF_CALLS =
      EnumSet.of(Fault.Kind.ERROR, Fault.Kind.TIMEOUT, Fault.Kind.LOST, Fault.Kind.SLOW);
  private final List<Fault> waiting = new CopyOnWriteArrayList<>();

  public void add(Fault fault, int count) {
    waiting.addAll(Collections.nCopies(count, fault));
  }

  /** Of a call such as {@code POST /calendar/v3}. */
  public Optional<Fault> ofCall(String call) {
    return take(OF_CALLS, call);
  }

  public boolean strikes(Fault.Kind kind) {
    return take(EnumSet.of(kind), "").isPresent();
  }

  private synchronized Optional<Fault> take(Set<Fault.Kind> kinds, String what) {
    for (var i = 0; i < waiting.size(); i++) {
      var fault = waiting.get(i);
      if (kinds.contains(fault.kind()) && what.startsWith(fault.on())) {
        waiting.remove(i);
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  List<Fault> waiting() {
    return List.copyOf(waiting);
  }

  public void clear() {
    waiting.clear();
  }
}
