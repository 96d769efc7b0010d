package io.homeroom.progress.answering.web;

import io.homeroom.progress.answering.AnsweringTask.Outcome;
import io.homeroom.progress.points.balance.GrowthStage;

/**
 * What came of an answer, on the wire.
 *
 * @param points earned by it
 * @param balance what the child has now
 */
record OutcomeView(boolean correct, int points, long balance, GrowthStage stage) {

  static OutcomeView of(Outcome outcome) {
    return new OutcomeView(
        outcome.correct(), outcome.points(), outcome.balance().points(), outcome.balance().stage());
  }
}
