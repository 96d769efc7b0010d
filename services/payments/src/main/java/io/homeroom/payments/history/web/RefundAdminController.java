package io.homeroom.payments.history.web;

import io.homeroom.payments.history.LookingUpPayments;
import io.homeroom.payments.refund.RefundState;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "admin")
@RequestMapping("/api/admin/payments/refunds")
@PreAuthorize("hasAnyRole('MODERATOR', 'SUPERADMIN')")
class RefundAdminController {
  private final LookingUpPayments payments;

  RefundAdminController(LookingUpPayments payments) {
    this.payments = payments;
  }

  @Operation(summary = "All refunds, the newest first; those failed or refused need somebody")
  @GetMapping
  CursorPage<AdminRefundView> listRefunds(
      Caller caller, @RequestParam(required = false) @Nullable RefundState state, Cursor cursor) {
    return payments.refunds(caller, state, cursor).map(AdminRefundView::of);
  }
}
