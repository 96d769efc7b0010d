package io.homeroom.marketplace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Points as progress keeps them, by its answers' status. */
public final class PointsLedger {

  private record Entry(UUID owner, String kind, long points) {}

  private final Map<UUID, Long> balances = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> refused = new HashSet<>();
  private final Set<String> reversed = new HashSet<>();
  private final Map<String, Map<String, Long>> parts = new HashMap<>();

  public synchronized void give(UUID owner, long points) {
    balances.merge(owner, points, Long::sum);
  }

  public synchronized long balance(UUID owner) {
    return balances.getOrDefault(owner, 0L);
  }

  /** Whether points have moved under the reference, and have not been given back. */
  public synchronized boolean spent(String reference) {
    return entries.containsKey(reference) && !reversed.contains(reference);
  }

  synchronized int write(UUID owner, JsonNode asked) {
    var reference = asked.path("reference").asString();
    var points = asked.path("points").asLong();
    var entry = new Entry(owner, asked.path("kind").asString(), points);
    var written = entries.get(reference);
    if (written != null) {
      return written.equals(entry) ? 200 : 409;
    }
    if (refused.contains(reference) || balance(owner) < points) {
      if (!entry.kind().equals("TRANSFER_TO_PARENTS")) {
        refused.add(reference);
      }
      return 422;
    }
    entries.put(reference, entry);
    give(owner, -points);
    return 200;
  }

  synchronized int reverse(UUID owner, JsonNode asked) {
    var reference = asked.path("reference").asString();
    var written = entries.get(reference);
    if (written == null || !written.owner().equals(owner)) {
      return 404;
    }
    if (asked.has("part")) {
      return reversePart(written, reference, asked.path("part"));
    }
    if (parts.containsKey(reference)) {
      return 409;
    }
    if (reversed.add(reference)) {
      give(owner, written.points());
    }
    return 200;
  }

  private int reversePart(Entry written, String reference, JsonNode part) {
    var given = parts.computeIfAbsent(reference, _ -> new HashMap<>());
    var points = part.path("points").asLong();
    var former = given.get(part.path("reference").asString());
    if (former != null) {
      return former == points ? 200 : 409;
    }
    var sum = given.values().stream().mapToLong(Long::longValue).sum();
    if (reversed.contains(reference) || sum + points > written.points()) {
      return 409;
    }
    given.put(part.path("reference").asString(), points);
    give(written.owner(), points);
    return 200;
  }
}
