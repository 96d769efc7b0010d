package io.homeroom.platform.uploads;

import io.homeroom.platform.uploads.store.ObjectStore;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes what nothing shows a day after it was announced, with its objects. */
@Component
public class SweepingUploads {
  private static final Duration USED_WITHIN = Duration.ofDays(1);

  private final Uploads uploads;
  private final ObjectStore store;
  private final Clock clock;

  SweepingUploads(Uploads uploads, ObjectStore store, Clock clock) {
    this.uploads = uploads;
    this.store = store;
    this.clock = clock;
  }

  /** Objects before rows: whatever is interrupted is found again. */
  @Scheduled(fixedDelayString = "${homeroom.uploads.sweeping:15m}")
  public void sweep() {
    var before = clock.instant().minus(USED_WITHIN);
    var orphans = uploads.orphans(before);
    while (!orphans.isEmpty()) {
      orphans.forEach(this::remove);
      orphans = uploads.orphans(before);
    }
  }

  private void remove(Upload orphan) {
    store.remove(orphan.incoming());
    store.remove(orphan.image());
    uploads.remove(orphan.id());
  }
}
