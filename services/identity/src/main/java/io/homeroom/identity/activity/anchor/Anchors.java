package io.homeroom.identity.activity.anchor;

import java.util.List;
import java.util.function.Consumer;

/** Where anchors are: out of reach of who can only write to this database. */
public interface Anchors {
  /** The name of those that stay for days, dropped every few seconds. */
  String LASTING = "lastingAnchors";

  /** The name of those of the newest entries, each dropped right behind its commit. */
  String RECENT = "recentAnchors";

  /** Tells of the newest entry. */
  void drop(Head head);

  /**
   * Reads all that are kept, some at a time.
   *
   * @throws AnchorsOutOfReach if that cannot be done now
   */
  void read(Consumer<List<Head>> reader);
}
