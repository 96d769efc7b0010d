package io.homeroom.payments.history;

import io.homeroom.payments.oversight.StaffAct;
import io.homeroom.payments.refund.GivingBack;
import io.homeroom.payments.refund.Refund;
import io.homeroom.platform.oversight.StaffActs;
import io.homeroom.platform.web.security.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives back what staff decides to, and tells who did. */
@Component
@Transactional
public class RefundingByStaff {
  private final SeeingPayments payments;
  private final GivingBack givingBack;
  private final StaffActs acts;

  RefundingByStaff(SeeingPayments payments, GivingBack givingBack, StaffActs acts) {
    this.payments = payments;
    this.givingBack = givingBack;
    this.acts = acts;
  }

  /**
   * All of a payment, or a part.
   *
   * @throws PaymentNotFound if there is none
   */
  public Refund refund(Caller staff, UUID id, long minor, String reason) {
    var payment = payments.find(id).orElseThrow(PaymentNotFound::new);
    var refund = givingBack.askFor(id, minor, reason);
    acts.record(
        staff, StaffAct.REFUND_PAYMENT, id, payment.familyId(), payment.personId(), refund.id());
    return refund;
  }
}
