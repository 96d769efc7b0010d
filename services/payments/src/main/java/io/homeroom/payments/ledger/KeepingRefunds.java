package io.homeroom.payments.ledger;

import static io.homeroom.payments.ledger.Bookkeeping.family;
import static io.homeroom.payments.ledger.Bookkeeping.homeroom;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What refunds mean for the accounts, each step once by their reference. */
@Component
@Transactional
public class KeepingRefunds {
  private final Bookkeeping books;

  KeepingRefunds(Bookkeeping books) {
    this.books = books;
  }

  /**
   * A family is owed something back.
   *
   * @param portions what suppliers are owed no more of it
   */
  public void owed(UUID family, Money money, String reference, List<Portion> portions) {
    books.divide(
        "REFUND_OWED",
        "owed:" + reference,
        money.currency(),
        family(family, -money.minor()),
        AccountKind.REFUNDS,
        portions);
  }

  /** It is owed nothing after all, and suppliers are owed their portions again. */
  public void notOwed(UUID family, Money money, String reference, List<Portion> portions) {
    books.divide(
        "REFUND_FAILED",
        "not-owed:" + reference,
        money.currency(),
        family(family, money.minor()),
        AccountKind.REFUNDS,
        portions);
  }

  /** The provider has given it back. */
  public void givenBack(UUID family, Money money, String reference) {
    books.write(
        "REFUND",
        "given-back:" + reference,
        money,
        family(family, 1),
        homeroom(AccountKind.CLEARING, -1));
  }

  /** What had been given back has come back to the provider. */
  public void cameBack(UUID family, Money money, String reference) {
    books.write(
        "REFUND_RETURNED",
        "came-back:" + reference,
        money,
        homeroom(AccountKind.CLEARING, 1),
        family(family, -1));
  }
}
