package io.homeroom.marketplace.review.web;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.review.Author;
import io.homeroom.marketplace.review.ReviewNotFound;
import io.homeroom.marketplace.review.SeeingReviews;
import io.homeroom.marketplace.review.WithdrawingReview;
import io.homeroom.marketplace.review.WritingReview;
import io.homeroom.platform.families.VisibleChildren;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "reviews")
@RequestMapping("/api/store/products/{productId}/reviews")
class ReviewController {
  private static final String FAMILY = "hasAnyRole('PARENT', 'CHILD')";

  private final WritingReview writing;
  private final WithdrawingReview withdrawing;
  private final SeeingReviews reviews;
  private final VisibleChildren children;

  ReviewController(
      WritingReview writing,
      WithdrawingReview withdrawing,
      SeeingReviews reviews,
      VisibleChildren children) {
    this.writing = writing;
    this.withdrawing = withdrawing;
    this.reviews = reviews;
    this.children = children;
  }

  @Operation(summary = "What people think of a product, the newest first")
  @GetMapping
  CursorPage<ReviewView> listReviews(@PathVariable UUID productId, Cursor cursor) {
    return reviews.of(new ProductId(productId), cursor).map(ReviewView::of);
  }

  @Operation(summary = "What one has written oneself")
  @GetMapping("/mine")
  @PreAuthorize(FAMILY)
  OwnReviewView showOwnReview(Caller caller, @PathVariable UUID productId) {
    return OwnReviewView.of(reviews.own(caller.personId(), new ProductId(productId)));
  }

  @Operation(summary = "Write one's review of a product one has, or write it anew")
  @PutMapping("/mine")
  @PreAuthorize(FAMILY)
  OwnReviewView writeReview(
      Caller caller, @PathVariable UUID productId, @Valid @RequestBody ReviewForm form) {
    var author = author(caller, form);
    return OwnReviewView.of(
        writing.write(new ProductId(productId), author, form.stars(), form.words()));
  }

  @Operation(summary = "Take back one's review")
  @DeleteMapping("/mine")
  @PreAuthorize(FAMILY)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdrawReview(Caller caller, @PathVariable UUID productId) {
    withdrawing.withdraw(caller.personId(), new ProductId(productId));
  }

  private Author author(Caller caller, ReviewForm form) {
    if (caller.role() == Role.CHILD) {
      var child = children.one(caller.personId(), caller);
      return new Author(child.id(), child.family(), true, form.ageGroup());
    }
    var family = caller.familyId();
    if (family == null) {
      throw new ReviewNotFound();
    }
    return new Author(caller.personId(), family, false, null);
  }
}
