package io.homeroom.identity.activity;

import java.util.List;
import java.util.function.Consumer;

/** Where anchors are: out of reach of who can only write to this database. */
public interface Anchors {

  /** Tells of the newest entry. */
  void drop(Head head);

  /**
   * Reads all that are kept, some at a time.
   *
   * @throws AnchorsOutOfReach if that cannot be done now
   */
  void read(Consumer<List<Head>> reader);
}
