package io.homeroom.marketplace.review.web;

import io.homeroom.marketplace.review.DecidingOnReview;
import io.homeroom.marketplace.review.ReportReason;
import io.homeroom.marketplace.review.Reported;
import io.homeroom.marketplace.review.Reports;
import io.homeroom.marketplace.review.ReviewId;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.request.SeenVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "moderation")
@RequestMapping("/api/admin/store/reviews")
@PreAuthorize("hasAnyRole('MODERATOR', 'SUPERADMIN')")
class ReviewAdminController {

  record ModerationForm(@NotNull Boolean hidden) {}

  /** A review that somebody has reported. */
  record ReportedView(
      ReviewView review, UUID productId, int reports, List<ReportReason> reasons, long version) {

    static ReportedView of(Reported reported) {
      return new ReportedView(
          ReviewView.of(reported.review()),
          reported.review().product().value(),
          reported.reports(),
          reported.reasons(),
          reported.review().version());
    }
  }

  private final Reports reports;
  private final DecidingOnReview deciding;

  ReviewAdminController(Reports reports, DecidingOnReview deciding) {
    this.reports = reports;
    this.deciding = deciding;
  }

  @Operation(summary = "Reviews that are shown although somebody has reported them")
  @GetMapping
  CursorPage<ReportedView> listReportedReviews(Cursor cursor) {
    return reports.open(cursor).map(ReportedView::of);
  }

  @Operation(summary = "Hide or keep a review; If-Match names the version seen")
  @PutMapping("/{reviewId}/moderation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void moderateReview(
      @PathVariable UUID reviewId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ModerationForm form) {
    deciding.moderate(new ReviewId(reviewId), form.hidden(), new SeenVersion(ifMatch));
  }
}
