package io.homeroom.payments.history.web;

import io.homeroom.payments.checkout.CheckoutState;
import io.homeroom.payments.history.LookingUpPayments;
import io.homeroom.payments.history.PastPayment;
import io.homeroom.payments.history.PaymentFilter;
import io.homeroom.payments.history.RefundingByStaff;
import io.homeroom.payments.history.SeeingRefunds;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
  private final LookingUpPayments payments;
  private final SeeingRefunds refunds;
  private final RefundingByStaff refunding;

  PaymentAdminController(
      LookingUpPayments payments, SeeingRefunds refunds, RefundingByStaff refunding) {
    this.payments = payments;
    this.refunds = refunds;
    this.refunding = refunding;
  }

  @Operation(
      summary =
          "All payments, the newest first, those of periods of subscriptions too; by the exact"
              + " reference of a checkout, of a period, or of a product whose periods they are")
  @GetMapping
  CursorPage<AdminPaymentView> listAllPayments(
      Caller caller,
      @RequestParam(required = false) @Nullable UUID familyId,
      @RequestParam(required = false) @Nullable CheckoutState state,
      @RequestParam(required = false) @Size(max = 200) @Text @Nullable String reference,
      Cursor cursor) {
    return payments
        .list(caller, new PaymentFilter(familyId, state, reference), cursor)
        .map(this::view);
  }

  @Operation(summary = "A payment of whatever family")
  @GetMapping("/{paymentId}")
  AdminPaymentView showAnyPayment(Caller caller, @PathVariable UUID paymentId) {
    return view(payments.one(caller, paymentId));
  }

  @Operation(summary = "Gives back a payment, or a part of it; done within seconds")
  @PostMapping("/{paymentId}/refunds")
  @ResponseStatus(HttpStatus.CREATED)
  @Idempotent(required = true)
  RefundView giveBack(
      Caller caller, @PathVariable UUID paymentId, @Valid @RequestBody RefundForm form) {
    return RefundView.of(refunding.refund(caller, paymentId, form.minor(), form.reason()));
  }

  private AdminPaymentView view(PastPayment payment) {
    return AdminPaymentView.of(payment, refunds.of(payment.id()));
  }
}
