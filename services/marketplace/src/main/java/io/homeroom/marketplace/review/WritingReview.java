package io.homeroom.marketplace.review;

import com.fasterxml.uuid.Generators;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.opinion.Opinions;
import io.homeroom.marketplace.purchase.Purchases;
import io.homeroom.marketplace.review.Review.State;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.consent.Permission;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says what they think of a product they have, or thinks again. */
@Component
public class WritingReview {
  private final Reviews reviews;
  private final Opinions opinions;
  private final Purchases purchases;
  private final Permission permission;
  private final Clock clock;

  WritingReview(
      Reviews reviews, Opinions opinions, Purchases purchases, Permission permission, Clock clock) {
    this.reviews = reviews;
    this.opinions = opinions;
    this.purchases = purchases;
    this.permission = permission;
    this.clock = clock;
  }

  /**
   * Writes the author's only review of a product, or in place of it.
   *
   * @throws OnlyBuyersReview if the author has not bought it
   * @throws io.homeroom.platform.families.ChildNotFound if the child has gone
   * @throws io.homeroom.platform.families.consent.ConsentWithdrawn if its parents allow no more of
   *     it
   * @throws ReviewHidden if a moderator has hidden what the author wrote before
   */
  @Transactional
  public Review write(ProductId product, Author author, int stars, @Nullable String text) {
    if (author.child()) {
      permission.require(new Child(author.person(), author.family()));
    }
    if (!purchases.has(author.person(), product)) {
      throw new OnlyBuyersReview();
    }
    var id = new ReviewId(Generators.timeBasedEpochGenerator().generate());
    var state = Review.stateOf(author);
    var review = new Review(id, product, author, stars, text, state, clock.instant(), 1);
    var written = reviews.add(review) ? review : replace(review);
    if (written.state() == State.SHOWN) {
      opinions.add(product, stars);
    }
    return written;
  }

  private Review replace(Review review) {
    var before =
        reviews.lockOf(review.author().person(), review.product()).orElseThrow(ReviewNotFound::new);
    if (before.state() == State.HIDDEN) {
      throw new ReviewHidden();
    }
    if (before.state() == State.SHOWN) {
      opinions.remove(before.product(), before.stars());
    }
    var after = before.rewritten(review);
    reviews.write(after);
    return after;
  }
}
