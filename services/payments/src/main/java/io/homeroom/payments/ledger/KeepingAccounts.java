package io.homeroom.payments.ledger;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each effect at the provider means for the accounts, once by its reference. Each answers
 * whether it was booked by this call.
 */
@Component
@Transactional
public class KeepingAccounts {
  private final Ledger ledger;
  private final Clock clock;

  KeepingAccounts(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The provider holds what a family has paid for something sold. */
  public boolean paid(UUID family, Money money, String reference) {
    write("SALE", "sale:" + reference, money, family(family, 1), homeroom(AccountKind.REVENUE, -1));
    return write(
        "PAYMENT",
        "payment:" + reference,
        money,
        homeroom(AccountKind.CLEARING, 1),
        family(family, -1));
  }

  /** A family is owed something back. */
  public boolean owed(UUID family, Money money, String reference) {
    return write(
        "REFUND_OWED",
        "owed:" + reference,
        money,
        homeroom(AccountKind.REFUNDS, 1),
        family(family, -1));
  }

  /** It is owed nothing after all. */
  public boolean notOwed(UUID family, Money money, String reference) {
    return write(
        "REFUND_FAILED",
        "not-owed:" + reference,
        money,
        family(family, 1),
        homeroom(AccountKind.REFUNDS, -1));
  }

  /** The provider has given it back. */
  public boolean givenBack(UUID family, Money money, String reference) {
    return write(
        "REFUND",
        "given-back:" + reference,
        money,
        family(family, 1),
        homeroom(AccountKind.CLEARING, -1));
  }

  /** What had been given back has come back to the provider. */
  public boolean cameBack(UUID family, Money money, String reference) {
    return write(
        "REFUND_RETURNED",
        "came-back:" + reference,
        money,
        homeroom(AccountKind.CLEARING, 1),
        family(family, -1));
  }

  /** The provider has kept something for itself. */
  public boolean charged(Money fee, String reference) {
    return write(
        "FEE",
        "fee:" + reference,
        fee,
        homeroom(AccountKind.FEES, 1),
        homeroom(AccountKind.CLEARING, -1));
  }

  /** The provider has taken back what is disputed, or returned it where negative. */
  public boolean disputed(Money money, String reference) {
    return write(
        "DISPUTE",
        "dispute:" + reference,
        money,
        homeroom(AccountKind.DISPUTED, 1),
        homeroom(AccountKind.CLEARING, -1));
  }

  private boolean write(String kind, String reference, Money money, Posting debit, Posting credit) {
    return ledger.write(
        Entry.of(
            kind,
            reference,
            money.currency(),
            clock.instant(),
            times(debit, money.minor()),
            times(credit, money.minor())));
  }

  private static Posting times(Posting posting, long minor) {
    return new Posting(posting.kind(), posting.owner(), Math.multiplyExact(posting.minor(), minor));
  }

  private static Posting family(UUID family, long sign) {
    return Posting.ofFamily(family, sign);
  }

  private static Posting homeroom(AccountKind kind, long sign) {
    return Posting.of(kind, sign);
  }
}
