package io.homeroom.payments.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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

  /** The provider holds what a family has paid for something sold by Homeroom itself. */
  public boolean paid(UUID family, Money money, String reference) {
    return paid(family, money, reference, List.of());
  }

  /**
   * The provider holds what a family has paid for something sold.
   *
   * @param portions what suppliers are owed of it; the rest is Homeroom's
   */
  public boolean paid(UUID family, Money money, String reference, List<Portion> portions) {
    write(
        "SALE",
        "sale:" + reference,
        money.currency(),
        withPortions(portions, -1, family(family, money.minor()), AccountKind.REVENUE));
    return write(
        "PAYMENT",
        "payment:" + reference,
        money,
        homeroom(AccountKind.CLEARING, 1),
        family(family, -1));
  }

  /** A family is owed something back of what Homeroom itself has sold. */
  public boolean owed(UUID family, Money money, String reference) {
    return owed(family, money, reference, List.of());
  }

  /**
   * A family is owed something back.
   *
   * @param portions what suppliers are owed no more of it
   */
  public boolean owed(UUID family, Money money, String reference, List<Portion> portions) {
    return write(
        "REFUND_OWED",
        "owed:" + reference,
        money.currency(),
        withPortions(portions, 1, family(family, -money.minor()), AccountKind.REFUNDS));
  }

  /** It is owed nothing after all. */
  public boolean notOwed(UUID family, Money money, String reference) {
    return notOwed(family, money, reference, List.of());
  }

  /** It is owed nothing after all, and suppliers are owed their portions again. */
  public boolean notOwed(UUID family, Money money, String reference, List<Portion> portions) {
    return write(
        "REFUND_FAILED",
        "not-owed:" + reference,
        money.currency(),
        withPortions(portions, -1, family(family, money.minor()), AccountKind.REFUNDS));
  }

  /** Against the family's posting: portions are the suppliers', the rest is Homeroom's. */
  private static List<Posting> withPortions(
      List<Portion> portions, long sign, Posting family, AccountKind own) {
    List<Posting> postings = new ArrayList<>();
    postings.add(family);
    var rest = -family.minor();
    for (var portion : portions) {
      postings.add(Posting.ofSupplier(portion.supplier(), sign * portion.minor()));
      rest -= sign * portion.minor();
    }
    postings.add(Posting.of(own, rest));
    return postings.stream().filter(posting -> posting.minor() != 0).toList();
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
    return write(
        kind,
        reference,
        money.currency(),
        List.of(times(debit, money.minor()), times(credit, money.minor())));
  }

  private boolean write(String kind, String reference, String currency, List<Posting> postings) {
    return ledger.write(Entry.of(kind, reference, currency, clock.instant(), postings));
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
