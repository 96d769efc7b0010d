package io.homeroom.payments.share;

import io.homeroom.payments.ledger.Portion;
import io.homeroom.payments.share.Shares.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Divides payments, and what is given back of them, among Homeroom and its suppliers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SharingSales {

  private final Shares shares;
  private final Commission commission;

  SharingSales(Shares shares, Commission commission) {
    this.shares = shares;
    this.commission = commission;
  }

  /** The commission of this moment stays the payment's. */
  public void agree(UUID payment, List<Sold> sold) {
    sold.forEach(part -> shares.add(payment, part, commission.payable(part.minor())));
  }

  /** What each supplier gets of what has come: if that is not what was asked, in proportion. */
  public List<Portion> settle(UUID payment, long asked, long paid) {
    if (asked != paid) {
      for (var share : shares.of(payment)) {
        shares.resize(
            payment,
            share.supplierId(),
            Share.inProportion(share.soldMinor(), paid, asked),
            Share.inProportion(share.payableMinor(), paid, asked));
      }
    }
    return shares.of(payment).stream()
        .map(share -> new Portion(share.supplierId(), share.payableMinor()))
        .toList();
  }

  /** How much of a supplier's goods in a payment has not been given back. */
  public long left(UUID payment, UUID supplier) {
    return find(payment, supplier).map(Share::left).orElse(0L);
  }

  /**
   * What each supplier gives of what is given back.
   *
   * @param left of the whole payment, before this
   * @param supplier whose goods it is for; null if it is for all of the payment
   */
  public List<Portion> take(
      UUID payment, UUID refund, long minor, long left, @Nullable UUID supplier) {
    var parts = supplier == null ? ofAll(payment, minor, left) : ofOne(payment, minor, supplier);
    parts.forEach(part -> shares.take(payment, refund, part));
    return parts.stream().map(SharingSales::portion).toList();
  }

  private List<Taken> ofOne(UUID payment, long minor, UUID supplier) {
    return find(payment, supplier).map(share -> taken(share, minor)).stream().toList();
  }

  private List<Taken> ofAll(UUID payment, long minor, long left) {
    var all = shares.of(payment);
    var others = left - all.stream().mapToLong(Share::left).sum();
    var lefts = Stream.concat(Stream.of(others), all.stream().map(Share::left)).toList();
    var parts = Spread.over(lefts, minor);
    List<Taken> taken = new ArrayList<>();
    for (var i = 0; i < all.size(); i++) {
      if (parts.get(i + 1) > 0) {
        taken.add(taken(all.get(i), parts.get(i + 1)));
      }
    }
    return taken;
  }

  /** A refund has come to nothing: what suppliers get again. */
  public List<Portion> putBack(UUID payment, UUID refund) {
    return shares.putBack(payment, refund).stream().map(SharingSales::portion).toList();
  }

  private Optional<Share> find(UUID payment, UUID supplier) {
    return shares.of(payment).stream()
        .filter(share -> share.supplierId().equals(supplier))
        .findFirst();
  }

  private static Taken taken(Share share, long minor) {
    return new Taken(share.supplierId(), minor, share.taking(minor));
  }

  private static Portion portion(Taken taken) {
    return new Portion(taken.supplierId(), taken.takenMinor());
  }
}
