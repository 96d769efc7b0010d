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

  /** What the supplier gives of what is given back: in proportion. */
  public Portion back(Portion portion, long minor, long of) {
    return new Portion(portion.supplier(), Share.inProportion(portion.minor(), minor, of));
  }
}
