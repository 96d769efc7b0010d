package io.homeroom.booking.credit.monthly;

import io.homeroom.booking.credit.CreditingPurchase;
import io.homeroom.booking.credit.refunding.CreditRefunds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings families the credits of months that are paid, once for each invoice. */
@Component
@Transactional
public class CreditingMonths {
  private final MonthlyPackages monthly;
  private final Months months;
  private final CreditingPurchase crediting;
  private final CreditRefunds refunds;

  CreditingMonths(
      MonthlyPackages monthly, Months months, CreditingPurchase crediting, CreditRefunds refunds) {
    this.monthly = monthly;
    this.months = months;
    this.crediting = crediting;
    this.refunds = refunds;
  }

  /** A month is paid. What is sold no more brings its credits too, and is ended again. */
  public void paid(Month month) {
    monthly
        .find(month.monthly())
        .filter(of -> months.add(of, month))
        .ifPresent(
            of -> {
              months.purchase(month).ifPresent(crediting::paid);
              monthly.endAgain(of.id());
            });
  }

  /**
   * Money of a month has gone back. All of it takes what is left of its credits; told before the
   * month is, they never come.
   *
   * @param full whether nothing is left of what was paid
   */
  public void refunded(Month month, boolean full) {
    monthly.find(month.monthly()).ifPresent(of -> refunded(of, month, full));
  }

  private void refunded(MonthlyPackage of, Month month, boolean full) {
    var isUntold = full && months.add(of, month);
    if (!isUntold) {
      months
          .purchase(month)
          .ifPresent(
              purchase -> {
                refunds.doneOfMonth(purchase, month.minor());
                crediting.refunded(purchase, full);
              });
    }
  }
}
