package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.anchor.Anchors;
import io.homeroom.identity.activity.anchor.AnchorsOutOfReach;
import io.homeroom.identity.activity.anchor.Head;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Anchors in memory, which may be out of reach. */
final class KeptAnchors implements Anchors {
  private final List<Head> kept = new ArrayList<>();
  private boolean away;

  void forget() {
    kept.clear();
  }

  void goAway() {
    away = true;
  }

  @Override
  public void drop(Head head) {
    kept.add(head);
  }

  @Override
  public void read(Consumer<List<Head>> reader) {
    if (away) {
      throw new AnchorsOutOfReach(new IOException("away"));
    }
    if (!kept.isEmpty()) {
      reader.accept(kept);
    }
  }
}
