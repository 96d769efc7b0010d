package io.homeroom.marketplace.review;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.opinion.Opinions;
import io.homeroom.marketplace.review.Review.State;
import io.homeroom.platform.families.ChildGone;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody takes back what they have written, or goes. */
@Component
public class WithdrawingReview {
  private final Reviews reviews;
  private final Opinions opinions;

  WithdrawingReview(Reviews reviews, Opinions opinions) {
    this.reviews = reviews;
    this.opinions = opinions;
  }

  /**
   * Takes back what the author wrote of a product.
   *
   * @throws ReviewNotFound if that is nothing
   * @throws ReviewHidden if a moderator has hidden it: it stays, so that it is not written again
   */
  @Transactional
  public void withdraw(UUID author, ProductId product) {
    var review = reviews.lockOf(author, product).orElseThrow(ReviewNotFound::new);
    if (review.state() == State.HIDDEN) {
      throw new ReviewHidden();
    }
    remove(review);
  }

  /** What a child wrote goes with it. */
  @EventListener
  @Transactional
  void on(ChildGone event) {
    reviews.lockAllOf(event.child().id()).forEach(this::remove);
  }

  private void remove(Review review) {
    if (review.state() == State.SHOWN) {
      opinions.remove(review.product(), review.stars());
    }
    reviews.remove(review.id());
  }
}
