package io.homeroom.booking.credit.web;

import io.homeroom.booking.credit.Credits;
import io.homeroom.booking.credit.monthly.MonthlyPackage;
import io.homeroom.booking.credit.refunding.CreditRefund;
import java.util.List;
import java.util.UUID;

/**
 * What a family has left, course by course, what has gone back of what it paid, and what it gets
 * each month.
 */
record BalancesView(
    List<BalanceView> balances, List<CreditRefundView> refunds, List<MonthlyView> monthly) {

  /** What it has left for one. */
  record BalanceView(UUID courseId, int credits) {}

  static BalancesView of(
      List<Credits.Balance> balances, List<CreditRefund> refunds, List<MonthlyPackage> monthly) {
    return new BalancesView(
        balances.stream().map(it -> new BalanceView(it.course(), it.credits())).toList(),
        refunds.stream().map(CreditRefundView::of).toList(),
        monthly.stream().map(MonthlyView::of).toList());
  }
}
