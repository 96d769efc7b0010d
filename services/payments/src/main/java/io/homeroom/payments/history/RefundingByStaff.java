package io.homeroom.payments.history;

import io.homeroom.payments.invoice.OwingInvoices;
import io.homeroom.payments.oversight.StaffAct;
import io.homeroom.payments.refund.GivingBack;
import io.homeroom.payments.refund.MoreThanWasPaid;
import io.homeroom.platform.oversight.StaffActs;
import io.homeroom.platform.web.security.Caller;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives back what staff decides to, and tells who did. */
@Component
@Transactional
public class RefundingByStaff {
  private final SeeingPayments payments;
  private final SeeingRefunds refunds;
  private final GivingBack givingBack;
  private final OwingInvoices owing;
  private final StaffActs acts;

  RefundingByStaff(
      SeeingPayments payments,
      SeeingRefunds refunds,
      GivingBack givingBack,
      OwingInvoices owing,
      StaffActs acts) {
    this.payments = payments;
    this.refunds = refunds;
    this.givingBack = givingBack;
    this.owing = owing;
    this.acts = acts;
  }

  /**
   * All of a payment, or a part; that of a period, too.
   *
   * @throws PaymentNotFound if there is none
   * @throws MoreThanWasPaid if there is not as much
   */
  public PastRefund refund(Caller staff, UUID id, long minor, String reason) {
    var payment = payments.find(id).orElseThrow(PaymentNotFound::new);
    var refund = ask(payment, minor, reason);
    var subjects = Stream.concat(payment.subjects().stream(), Stream.of(refund));
    acts.record(staff, StaffAct.REFUND_PAYMENT, subjects.toArray(UUID[]::new));
    return refunds.of(id).stream()
        .filter(asked -> asked.id().equals(refund))
        .findFirst()
        .orElseThrow();
  }

  private UUID ask(PastPayment payment, long minor, String reason) {
    return switch (payment.kind()) {
      case ONCE -> givingBack.askFor(payment.id(), minor, reason).id();
      case PERIOD ->
          owing
              .giveBack(PastPayment.invoiceIn(payment.reference()), minor, reason)
              .orElseThrow(MoreThanWasPaid::new);
    };
  }
}
