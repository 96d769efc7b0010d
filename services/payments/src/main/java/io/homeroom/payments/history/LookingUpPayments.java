package io.homeroom.payments.history;

import io.homeroom.payments.oversight.StaffAct;
import io.homeroom.payments.refund.RefundState;
import io.homeroom.platform.oversight.StaffActs;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds families' payments for staff, and tells that it did. */
@Component
@Transactional
public class LookingUpPayments {
  private final SeeingPayments payments;
  private final SeeingRefunds refunds;
  private final StaffActs acts;

  LookingUpPayments(SeeingPayments payments, SeeingRefunds refunds, StaffActs acts) {
    this.payments = payments;
    this.refunds = refunds;
    this.acts = acts;
  }

  /** Any family's that are looked for, the newest first. */
  public CursorPage<PastPayment> list(Caller staff, PaymentFilter filter, Cursor cursor) {
    var family = filter.family();
    acts.record(staff, StaffAct.LIST_PAYMENTS, family == null ? new UUID[0] : new UUID[] {family});
    return payments.all(filter, cursor);
  }

  /**
   * Any family's payment.
   *
   * @throws PaymentNotFound if there is none
   */
  public PastPayment one(Caller staff, UUID id) {
    var payment = payments.find(id).orElseThrow(PaymentNotFound::new);
    acts.record(staff, StaffAct.READ_PAYMENT, payment.subjects().toArray(UUID[]::new));
    return payment;
  }

  /** Refunds of any payment, in one state or in all, the newest first. */
  public CursorPage<PastRefund> refunds(Caller staff, @Nullable RefundState state, Cursor cursor) {
    acts.record(staff, StaffAct.LIST_REFUNDS);
    return refunds.all(state, cursor);
  }
}
