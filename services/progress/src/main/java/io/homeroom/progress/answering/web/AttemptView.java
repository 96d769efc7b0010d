package io.homeroom.progress.answering.web;

import io.homeroom.progress.answering.Attempt;
import java.time.Instant;
import java.util.UUID;

/** An attempt on the wire. */
record AttemptView(
    UUID attemptId, UUID answerId, boolean correct, long tookMillis, Instant attemptedAt) {

  static AttemptView of(Attempt attempt) {
    return new AttemptView(
        attempt.id(),
        attempt.answer(),
        attempt.correct(),
        attempt.took().toMillis(),
        attempt.attemptedAt());
  }
}
