package io.homeroom.marketplace.review.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.marketplace.review.AgeGroup;
import io.homeroom.marketplace.review.Review;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as everybody sees it: who wrote it is a parent or a child, and no more.
 *
 * @param writtenOn the day, in UTC
 */
record ReviewView(
    UUID reviewId,
    int stars,
    @Nullable String text,
    By by,
    @Nullable AgeGroup ageGroup,
    LocalDate writtenOn) {

  enum By {
    @JsonProperty("parent")
    PARENT,
    @JsonProperty("child")
    CHILD
  }

  static ReviewView of(Review review) {
    var author = review.author();
    return new ReviewView(
        review.id().value(),
        review.stars(),
        review.text(),
        author.child() ? By.CHILD : By.PARENT,
        author.ageGroup(),
        LocalDate.ofInstant(review.writtenAt(), ZoneOffset.UTC));
  }
}
