package io.homeroom.payments.reconciliation.web;

import io.homeroom.payments.reconciliation.Differences;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
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
@RequestMapping("/api/admin/payments/differences")
@PreAuthorize("hasAnyRole('MODERATOR', 'SUPERADMIN')")
class DifferenceAdminController {
  private final Differences differences;

  DifferenceAdminController(Differences differences) {
    this.differences = differences;
  }

  @Operation(summary = "What our books and the providers' do not agree on, the newest first")
  @GetMapping
  CursorPage<DifferenceView> listDifferences(
      @RequestParam(required = false) @Nullable Boolean open, Cursor cursor) {
    return differences.all(open, cursor).map(DifferenceView::of);
  }
}
