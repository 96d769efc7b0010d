package io.homeroom.booking.feed;

/** There is no such feed, or not any more. */
public final class FeedNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
