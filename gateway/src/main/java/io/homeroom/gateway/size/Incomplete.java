package io.homeroom.gateway.size;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** How many bytes of bodies on their way are kept here for each neighbourhood. */
@Component
class Incomplete {
  private final ConcurrentMap<String, Long> bytes = new ConcurrentHashMap<>();

  /** Tells how many there are then. */
  long add(String neighbourhood, long more) {
    return bytes.merge(neighbourhood, more, Long::sum);
  }

  void remove(String neighbourhood, long less) {
    bytes.computeIfPresent(neighbourhood, (_, all) -> all == less ? null : all - less);
  }

  long of(String neighbourhood) {
    return bytes.getOrDefault(neighbourhood, 0L);
  }
}
