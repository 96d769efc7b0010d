package io.homeroom.marketplace.gift.giving;

import io.homeroom.platform.families.Directory;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Unlocks what a child has earned enough for. */
@Component
public class UnlockingGifts {
  private final Directory directory;
  private final KnownPoints known;
  private final GivenGifts gifts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UnlockingGifts(
      Directory directory,
      KnownPoints known,
      GivenGifts gifts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.directory = directory;
    this.known = known;
    this.gifts = gifts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Learns what a child had at a moment. What comes late unlocks the gifts that were there at that
   * moment, so that these are the same in whatever order it is told. A gift that was sent since,
   * before the points changed once more, is not among them: it waits for its points anew.
   */
  @Transactional
  public void learn(UUID child, long points, long version, Instant at) {
    if (directory.hasGone(child)) {
      return;
    }
    boolean newest = known.learn(child, points, version);
    unlock(child, points, newest ? clock.instant() : at);
  }

  /** Unlocks what the child can open by what is known. */
  @Transactional(propagation = Propagation.MANDATORY)
  void byWhatIsKnown(UUID child) {
    unlock(child, known.lock(child), clock.instant());
  }

  private void unlock(UUID child, long points, Instant sentUntil) {
    var now = clock.instant();
    for (var gift : gifts.lockHidden(child, points, sentUntil)) {
      gifts.unlock(gift.id(), now);
      events.publishEvent(new GiftUnlocked(gift, now));
    }
  }
}
