package io.homeroom.payments.ledger;

import static io.homeroom.payments.ledger.Bookkeeping.family;
import static io.homeroom.payments.ledger.Bookkeeping.homeroom;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What payments at the provider mean for the accounts, once by their reference. Each answers
 * whether it was booked by this call.
 */
@Component
@Transactional
public class KeepingAccounts {
  private final Bookkeeping books;

  KeepingAccounts(Bookkeeping books) {
    this.books = books;
  }

  /** The provider holds what a family has paid for something sold by Homeroom itself. */
  public boolean paid(UUID family, Money money, String reference) {
    return paid(family, money, reference, List.of());
  }

  /**
   * The provider holds what a family has paid for something sold.
   *
   * @param money nothing where credit has paid for it
   * @param portions what suppliers are owed for it, more than it where credit has paid the rest;
   *     the rest is Homeroom's
   */
  public boolean paid(UUID family, Money money, String reference, List<Portion> portions) {
    var sold = sold(family, money, reference, portions);
    return money.minor() == 0
        ? sold
        : books.write(
            "PAYMENT",
            "payment:" + reference,
            money,
            homeroom(AccountKind.CLEARING, 1),
            family(family, -1));
  }

  private boolean sold(UUID family, Money money, String reference, List<Portion> portions) {
    return books.divide(
        "SALE",
        "sale:" + reference,
        money.currency(),
        family(family, money.minor()),
        AccountKind.REVENUE,
        portions);
  }

  /**
   * What credit alone had paid for is not delivered: its supplier is owed nothing for it. The
   * credit is used up; Homeroom has what the supplier would have had.
   */
  public boolean undelivered(Portion portion, String currency, String reference) {
    return books.write(
        "SALE_UNDONE",
        "undelivered:" + reference,
        new Money(portion.minor(), currency),
        Posting.ofSupplier(portion.supplier(), 1),
        homeroom(AccountKind.REVENUE, -1));
  }

  /** The provider has kept something for itself, or returned it where negative. */
  public boolean charged(Money fee, String reference) {
    return books.write(
        "FEE",
        "fee:" + reference,
        fee,
        homeroom(AccountKind.FEES, 1),
        homeroom(AccountKind.CLEARING, -1));
  }

  /** The provider has taken back what is disputed, or returned it where negative. */
  public boolean disputed(Money money, String reference) {
    return books.write(
        "DISPUTE",
        "dispute:" + reference,
        money,
        homeroom(AccountKind.DISPUTED, 1),
        homeroom(AccountKind.CLEARING, -1));
  }
}
