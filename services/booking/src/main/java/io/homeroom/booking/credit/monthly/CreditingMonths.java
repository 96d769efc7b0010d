package io.homeroom.booking.credit.monthly;

import io.homeroom.booking.credit.CreditingPurchase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings families the credits of months that are paid, once for each invoice. */
@Component
@Transactional
public class CreditingMonths {
  private final MonthlyPackages monthly;
  private final Months months;
  private final CreditingPurchase crediting;

  CreditingMonths(MonthlyPackages monthly, Months months, CreditingPurchase crediting) {
    this.monthly = monthly;
    this.months = months;
    this.crediting = crediting;
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
      months.purchase(month).ifPresent(purchase -> crediting.refunded(purchase, full));
    }
  }
}
