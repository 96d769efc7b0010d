package io.homeroom.progress.points.ledger;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Something that happened to points: they moved from one account to another. */
public record Entry(
    UUID id, EntryKind kind, String reference, Instant occurredAt, List<Movement> movements) {

  public Entry {
    if (movements.size() != 2 || movements.getFirst().amount() != -movements.getLast().amount()) {
      throw new IllegalArgumentException("Points neither appear nor vanish: " + movements);
    }
    movements = movements.stream().sorted(Comparator.comparing(Movement::kind)).toList();
  }

  public static Entry of(EntryKind kind, String reference, Instant at, Movement... movements) {
    return new Entry(nextId(), kind, reference, at, List.of(movements));
  }

  /** Takes back so many of the points that have moved, once under the reference. */
  public static Entry reversing(
      String reference, Instant at, List<Movement> movements, long points) {
    return new Entry(
        nextId(),
        EntryKind.REVERSED,
        "reversal:" + reference,
        at,
        movements.stream().map(movement -> movement.back(points)).toList());
  }

  /** Of the account that is locked first. */
  Movement first() {
    return movements.getFirst();
  }

  Movement second() {
    return movements.getLast();
  }

  long earnedBy(Movement movement) {
    return kind == EntryKind.EARNED ? Math.max(0, movement.amount()) : 0;
  }

  private static UUID nextId() {
    return Generators.timeBasedEpochRandomGenerator().generate();
  }
}
