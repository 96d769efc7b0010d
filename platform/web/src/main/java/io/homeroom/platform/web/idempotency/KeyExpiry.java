package io.homeroom.platform.web.idempotency;

import org.springframework.scheduling.annotation.Scheduled;

/** Forgets keys after their day. */
final class KeyExpiry {
  private final KeptAnswers kept;

  KeyExpiry(KeptAnswers kept) {
    this.kept = kept;
  }

  @Scheduled(
      fixedDelayString = "${homeroom.idempotency.cleanup-interval:PT10M}",
      initialDelayString = "${homeroom.idempotency.cleanup-interval:PT10M}")
  void removeExpired() {
    kept.removeExpired();
  }
}
