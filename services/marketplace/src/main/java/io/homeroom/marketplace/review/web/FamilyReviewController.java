package io.homeroom.marketplace.review.web;

import io.homeroom.marketplace.review.DecidingOnReview;
import io.homeroom.marketplace.review.ReportReason;
import io.homeroom.marketplace.review.Reports;
import io.homeroom.marketplace.review.ReviewId;
import io.homeroom.marketplace.review.ReviewNotFound;
import io.homeroom.marketplace.review.SeeingReviews;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.request.SeenVersion;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "reviews")
@RequestMapping("/api/store/reviews")
class FamilyReviewController {

  record ApprovalForm(@NotNull Boolean shown) {}

  record ReportForm(@NotNull ReportReason reason) {}

  private final SeeingReviews reviews;
  private final DecidingOnReview deciding;
  private final Reports reports;

  FamilyReviewController(SeeingReviews reviews, DecidingOnReview deciding, Reports reports) {
    this.reviews = reviews;
    this.deciding = deciding;
    this.reports = reports;
  }

  @Operation(summary = "What one's children have written and nobody has decided on")
  @GetMapping("/waiting")
  @PreAuthorize("hasRole('PARENT')")
  CursorPage<ChildReviewView> listWaitingReviews(Caller caller, Cursor cursor) {
    return reviews.waiting(familyOf(caller), cursor).map(ChildReviewView::of);
  }

  @Operation(summary = "Show or refuse a child's review; If-Match names the version seen")
  @PutMapping("/{reviewId}/approval")
  @PreAuthorize("hasRole('PARENT')")
  ChildReviewView approveReview(
      Caller caller,
      @PathVariable UUID reviewId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ApprovalForm form) {
    return ChildReviewView.of(
        deciding.approve(
            new ReviewId(reviewId), familyOf(caller), form.shown(), new SeenVersion(ifMatch)));
  }

  @Operation(summary = "Bring a review to the moderators")
  @PostMapping("/{reviewId}/reports")
  @PreAuthorize("hasAnyRole('PARENT', 'CHILD', 'SUPPLIER')")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reportReview(
      Caller caller, @PathVariable UUID reviewId, @Valid @RequestBody ReportForm form) {
    reports.report(new ReviewId(reviewId), caller.personId(), form.reason());
  }

  private static UUID familyOf(Caller caller) {
    var family = caller.familyId();
    if (family == null) {
      throw new ReviewNotFound();
    }
    return family;
  }
}
