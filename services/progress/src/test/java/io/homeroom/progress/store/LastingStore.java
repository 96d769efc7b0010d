package io.homeroom.progress.store;

import java.time.Duration;
import java.util.function.Supplier;

/** The store for longer than its token lasts. */
final class LastingStore {
  private static final Duration RENEWED_AFTER = Duration.ofMinutes(2);

  private final Supplier<StorePoints> signingIn;
  private StorePoints present;
  private long since = System.nanoTime();

  LastingStore(Supplier<StorePoints> signingIn) {
    this.signingIn = signingIn;
    this.present = signingIn.get();
  }

  synchronized StorePoints present() {
    if (System.nanoTime() - since > RENEWED_AFTER.toNanos()) {
      present = signingIn.get();
      since = System.nanoTime();
    }
    return present;
  }
}
