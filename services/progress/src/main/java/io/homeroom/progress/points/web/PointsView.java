package io.homeroom.progress.points.web;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.points.balance.Balance;
import io.homeroom.progress.points.balance.GrowthStage;
import java.util.UUID;

/** A child's points on the wire. */
record PointsView(UUID childId, long balance, long earned, GrowthStage stage, long version) {

  static PointsView of(Child child, Balance balance) {
    return new PointsView(
        child.id(), balance.points(), balance.earned(), balance.stage(), balance.version());
  }
}
