package io.homeroom.marketplace.review;

import io.homeroom.marketplace.opinion.Opinions;
import io.homeroom.marketplace.review.Review.State;
import io.homeroom.platform.web.request.SeenVersion;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parents decide what of their children is shown, moderators what of anybody. Each has read what
 * they decide on: not what was written in its place since.
 */
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
   * @throws io.homeroom.platform.web.request.ChangedMeanwhile if it was written anew since
   */
  @Transactional
  public Review approve(ReviewId id, UUID family, boolean approved, SeenVersion seen) {
    var review =
        reviews
            .lock(id)
            .filter(found -> found.author().child() && found.author().family().equals(family))
            .orElseThrow(ReviewNotFound::new);
    seen.check(review.version());
    if (review.state() == State.HIDDEN) {
      throw new ReviewHidden();
    }
    return become(review, approved ? State.SHOWN : State.REFUSED);
  }

  /**
   * A moderator hides a review for good, or keeps it; either settles what was reported of it.
   *
   * @throws ReviewNotFound if there is none, or it is not for others' eyes yet
   * @throws io.homeroom.platform.web.request.ChangedMeanwhile if it was written anew since
   */
  @Transactional
  public Review moderate(ReviewId id, boolean hidden, SeenVersion seen) {
    var review =
        reviews.lock(id).filter(DecidingOnReview::isPublic).orElseThrow(ReviewNotFound::new);
    seen.check(review.version());
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
