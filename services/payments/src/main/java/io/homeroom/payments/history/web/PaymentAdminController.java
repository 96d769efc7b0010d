package io.homeroom.payments.history.web;

import io.homeroom.payments.checkout.CheckoutState;
import io.homeroom.payments.history.PastPayment;
import io.homeroom.payments.history.PaymentNotFound;
import io.homeroom.payments.history.SeeingPayments;
import io.homeroom.payments.refund.GivingBack;
import io.homeroom.payments.refund.Refunds;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "admin")
@RequestMapping("/api/admin/payments")
@PreAuthorize("hasAnyRole('MODERATOR', 'SUPERADMIN')")
class PaymentAdminController {
  private final SeeingPayments payments;
  private final Refunds refunds;
  private final GivingBack givingBack;

  PaymentAdminController(SeeingPayments payments, Refunds refunds, GivingBack givingBack) {
    this.payments = payments;
    this.refunds = refunds;
    this.givingBack = givingBack;
  }

  @Operation(summary = "All payments, the newest first")
  @GetMapping
  CursorPage<AdminPaymentView> listAllPayments(
      @RequestParam(required = false) @Nullable UUID familyId,
      @RequestParam(required = false) @Nullable CheckoutState state,
      Cursor cursor) {
    return payments.all(familyId, state, cursor).map(this::view);
  }

  @Operation(summary = "A payment of whatever family")
  @GetMapping("/{paymentId}")
  AdminPaymentView showAnyPayment(@PathVariable UUID paymentId) {
    return payments.find(paymentId).map(this::view).orElseThrow(PaymentNotFound::new);
  }

  @Operation(summary = "Gives back a payment, or a part of it; done within seconds")
  @PostMapping("/{paymentId}/refunds")
  @ResponseStatus(HttpStatus.CREATED)
  @Idempotent(required = true)
  RefundView giveBack(@PathVariable UUID paymentId, @Valid @RequestBody RefundForm form) {
    var payment = payments.find(paymentId).orElseThrow(PaymentNotFound::new);
    return RefundView.of(givingBack.askFor(payment.id(), form.minor(), form.reason()));
  }

  private AdminPaymentView view(PastPayment payment) {
    return AdminPaymentView.of(payment, refunds.of(payment.id()));
  }
}
