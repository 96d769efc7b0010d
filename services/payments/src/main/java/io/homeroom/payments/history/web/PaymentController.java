package io.homeroom.payments.history.web;

import io.homeroom.payments.history.PastPayment;
import io.homeroom.payments.history.PaymentNotFound;
import io.homeroom.payments.history.SeeingPayments;
import io.homeroom.payments.history.SeeingRefunds;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "payments")
@RequestMapping("/api/payments")
@PreAuthorize("hasRole('PARENT')")
class PaymentController {
  private final SeeingPayments payments;
  private final SeeingRefunds refunds;

  PaymentController(SeeingPayments payments, SeeingRefunds refunds) {
    this.payments = payments;
    this.refunds = refunds;
  }

  @Operation(summary = "What the family has paid, once and for periods, the newest first")
  @GetMapping
  CursorPage<PaymentView> listPayments(Caller caller, Cursor cursor) {
    return caller.familyId() == null
        ? new CursorPage<>(List.of(), null)
        : payments.ofFamily(caller.familyId(), cursor).map(this::view);
  }

  @Operation(summary = "A payment of the family")
  @GetMapping("/{paymentId}")
  PaymentView showPayment(Caller caller, @PathVariable UUID paymentId) {
    return payments
        .find(paymentId)
        .filter(payment -> payment.familyId().equals(caller.familyId()))
        .map(this::view)
        .orElseThrow(PaymentNotFound::new);
  }

  private PaymentView view(PastPayment payment) {
    return PaymentView.of(payment, refunds.of(payment.id()));
  }
}
