package io.homeroom.payments.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes entries of a kind, once by a reference; each answers whether this call did. */
@Component
class Bookkeeping {
  private final Ledger ledger;
  private final Clock clock;

  Bookkeeping(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  boolean write(String kind, String reference, Money money, Posting debit, Posting credit) {
    return write(
        kind,
        reference,
        money.currency(),
        List.of(times(debit, money.minor()), times(credit, money.minor())));
  }

  /**
   * Against the family's posting, which is nothing where credit has paid: portions are the
   * suppliers', the rest is Homeroom's.
   */
  boolean divide(
      String kind,
      String reference,
      String currency,
      Posting family,
      AccountKind own,
      List<Portion> portions) {
    List<Posting> postings = new ArrayList<>();
    postings.add(family);
    var rest = -family.minor();
    var sign = family.minor() < 0 ? 1 : -1;
    for (var portion : portions) {
      postings.add(Posting.ofSupplier(portion.supplier(), sign * portion.minor()));
      rest -= sign * portion.minor();
    }
    postings.add(Posting.of(own, rest));
    return write(
        kind, reference, currency, postings.stream().filter(each -> each.minor() != 0).toList());
  }

  private boolean write(String kind, String reference, String currency, List<Posting> postings) {
    return ledger.write(Entry.of(kind, reference, currency, clock.instant(), postings));
  }

  boolean has(String reference) {
    return ledger.has(reference);
  }

  private static Posting times(Posting posting, long minor) {
    return new Posting(posting.kind(), posting.owner(), Math.multiplyExact(posting.minor(), minor));
  }

  static Posting family(UUID family, long minor) {
    return Posting.ofFamily(family, minor);
  }

  static Posting homeroom(AccountKind kind, long minor) {
    return Posting.of(kind, minor);
  }
}
