package io.homeroom.payments.share;

import io.homeroom.payments.ledger.Portion;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Divides what is paid for a month of a supplier's goods, and what is given back of that. */
@Component
public class SharingPeriods {
  private final Commission commission;

  SharingPeriods(Commission commission) {
    this.commission = commission;
  }

  /** The commission of this moment stays the month's. */
  public Portion paid(UUID supplier, long minor) {
    return new Portion(supplier, commission.payable(minor));
  }

  /**
   * What the supplier gives of a part that is given back: in proportion, and all with the last.
   *
   * @param portion what the supplier is owed of the whole month
   * @param of what was paid for the month
   * @param refunded what was given back of that before, of which {@code taken} was the supplier's
   */
  public Portion back(Portion portion, long of, long refunded, long taken, long minor) {
    var share = new Share(portion.supplier(), of, portion.minor(), refunded, taken);
    return new Portion(portion.supplier(), share.taking(minor));
  }
}
