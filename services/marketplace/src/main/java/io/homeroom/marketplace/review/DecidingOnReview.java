package io.homeroom.marketplace.review;

import io.homeroom.marketplace.opinion.Opinions;
import io.homeroom.marketplace.review.Review.State;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parents decide what of their children is shown, moderators what of anybody. */
@Component
public class DecidingOnReview {
  private final Reviews reviews;
  private final Opinions opinions;
  private final Reports reports;

  DecidingOnReview(Reviews reviews, Opinions opinions, Reports reports) {
    this.reviews = reviews;
    this.opinions = opinions;
    this.reports = reports;
  }

  /**
   * A parent lets a child's review be shown, or refuses it; what is decided can be decided anew.
   *
   * @throws ReviewNotFound if it is none of a child of this family
   * @throws ReviewHidden if a moderator has hidden it
   */
  @Transactional
  public Review approve(ReviewId id, UUID family, boolean approved) {
    var review =
        reviews
            .lock(id)
            .filter(found -> found.author().child() && found.author().family().equals(family))
            .orElseThrow(ReviewNotFound::new);
    if (review.state() == State.HIDDEN) {
      throw new ReviewHidden();
    }
    return become(review, approved ? State.SHOWN : State.REFUSED);
  }

  /**
   * A moderator hides a review for good, or keeps it; either settles what was reported of it.
   *
   * @throws ReviewNotFound if there is none, or it is not for others' eyes yet
   */
  @Transactional
  public Review moderate(ReviewId id, boolean hidden) {
    var review =
        reviews.lock(id).filter(DecidingOnReview::isPublic).orElseThrow(ReviewNotFound::new);
    reports.settle(id);
    return hidden ? become(review, State.HIDDEN) : review;
  }

  private static boolean isPublic(Review review) {
    return review.state() == State.SHOWN || review.state() == State.HIDDEN;
  }

  private Review become(Review review, State state) {
    if (review.state() == state) {
      return review;
    }
    if (state == State.SHOWN) {
      opinions.add(review.product(), review.stars());
    } else if (review.state() == State.SHOWN) {
      opinions.remove(review.product(), review.stars());
    }
    reviews.become(review.id(), state);
    return review.as(state);
  }
}
