package io.homeroom.progress.dashboard;

import io.homeroom.platform.families.Directory;
import io.homeroom.progress.answering.SeeingAttempts;
import io.homeroom.progress.booked.SeeingBooked;
import io.homeroom.progress.points.SeeingPoints;
import io.homeroom.progress.points.balance.Balance;
import io.homeroom.progress.trend.SeeingTrend;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How all children of a family fare, as of one moment and in as many queries for ten as for one.
 */
@Component
public class SeeingDashboard {
  private static final int DAYS = 7;
  private static final int LATEST = 5;
  private static final int NEXT = 5;

  private final Directory directory;
  private final SeeingPoints points;
  private final SeeingTrend trends;
  private final SeeingAttempts attempts;
  private final SeeingBooked booked;

  SeeingDashboard(
      Directory directory,
      SeeingPoints points,
      SeeingTrend trends,
      SeeingAttempts attempts,
      SeeingBooked booked) {
    this.directory = directory;
    this.points = points;
    this.trends = trends;
    this.attempts = attempts;
    this.booked = booked;
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public FamilyOverview of(UUID family) {
    var children = directory.childrenOf(family);
    var balances = points.balancesOf(children);
    var weeks = trends.of(children, DAYS);
    var latest = attempts.latestOf(children, LATEST);
    var next = booked.nextOf(children, NEXT);
    var overviews = new ArrayList<ChildOverview>();
    for (var child : children) {
      overviews.add(
          new ChildOverview(
              child.id(),
              balances.getOrDefault(child.id(), Balance.NOTHING),
              weeks.get(overviews.size()),
              latest.getOrDefault(child.id(), List.of()),
              next.getOrDefault(child.id(), List.of())));
    }
    return new FamilyOverview(overviews, booked.creditsOf(family));
  }
}
