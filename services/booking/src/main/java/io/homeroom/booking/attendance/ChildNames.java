package io.homeroom.booking.attendance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who knows what children are called. */
public interface ChildNames {

  /**
   * The names, by the children's ids, of those that may be known; of none while they cannot be
   * asked for.
   *
   * @param children 500 at most
   */
  Map<UUID, String> of(List<UUID> children);
}
