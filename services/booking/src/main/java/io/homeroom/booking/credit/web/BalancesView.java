package io.homeroom.booking.credit.web;

import io.homeroom.booking.credit.Credits;
import java.util.List;
import java.util.UUID;

/** What a family has left, course by course. */
record BalancesView(List<BalanceView> balances) {

  /** What it has left for one. */
  record BalanceView(UUID courseId, int credits) {}

  static BalancesView of(List<Credits.Balance> balances) {
    return new BalancesView(
        balances.stream().map(it -> new BalanceView(it.course(), it.credits())).toList());
  }
}
