package io.homeroom.marketplace.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.marketplace.catalogue.ProductId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person thinks of one product.
 *
 * @param version how often it has been written, the first time included
 */
public record Review(
    ReviewId id,
    ProductId product,
    Author author,
    int stars,
    @Nullable String text,
    State state,
    Instant writtenAt,
    long version) {

  /**
   * Whether it is shown: a child's waits first, a parent lets it be shown or refuses it, and what a
   * moderator has hidden stays hidden.
   */
  public enum State {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("shown")
    SHOWN,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("hidden")
    HIDDEN
  }

  /** What is written anew waits again if a child wrote it. */
  static State stateOf(Author author) {
    return author.child() ? State.WAITING : State.SHOWN;
  }

  Review as(State other) {
    return new Review(id, product, author, stars, text, other, writtenAt, version);
  }

  /** The same review, as it is written now. */
  Review rewritten(Review now) {
    return new Review(
        id, product, now.author, now.stars, now.text, now.state, now.writtenAt, version + 1);
  }
}
