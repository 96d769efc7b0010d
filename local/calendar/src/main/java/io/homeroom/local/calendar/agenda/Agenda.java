package io.homeroom.local.calendar.agenda;

import io.homeroom.local.calendar.http.Refusal;
import io.homeroom.local.emulator.store.Store;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * One calendar. Deleted events stay in it as cancelled ones, and their ids stay taken; each change
 * has a number, which is more than all before.
 */
public final class Agenda {
  static final String EVENT = "calendar#event";
  static final String CHANGE = "_change";

  private final List<Consumer<ObjectNode>> listeners = new ArrayList<>();
  private final Store store;
  private final Clock clock;
  private final String id;
  private final ZoneId zone;
  private long last;

  public Agenda(Store store, Clock clock, String id, ZoneId zone) {
    this.store = store;
    this.clock = clock;
    this.id = id;
    this.zone = zone;
    this.last = all().stream().mapToLong(Agenda::change).max().orElse(0);
  }

  public String id() {
    return id;
  }

  public ZoneId zone() {
    return zone;
  }

  public Store store() {
    return store;
  }

  public Clock clock() {
    return clock;
  }

  long last() {
    return last;
  }

  /** Hears of each change, as it is written. */
  public void onChange(Consumer<ObjectNode> listener) {
    listeners.add(listener);
  }

  /** The earliest change first. */
  public List<ObjectNode> all() {
    return store.all(EVENT, _ -> true).stream()
        .sorted(Comparator.comparingLong(Agenda::change))
        .toList();
  }

  Optional<ObjectNode> find(String event) {
    return store.find(event).filter(it -> it.path("kind").asString().equals(EVENT));
  }

  ObjectNode one(String event) {
    return find(event).orElseThrow(Refusal::notFound);
  }

  ObjectNode write(ObjectNode event) {
    last++;
    event.put(CHANGE, last);
    event.put("etag", "\"3%015d\"".formatted(last));
    event.put("updated", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    store.put(event);
    listeners.forEach(listener -> listener.accept(event));
    return event;
  }

  static long change(ObjectNode event) {
    return event.path(CHANGE).asLong();
  }

  static boolean isDeleted(ObjectNode event) {
    return event.path("status").asString().equals("cancelled");
  }
}
