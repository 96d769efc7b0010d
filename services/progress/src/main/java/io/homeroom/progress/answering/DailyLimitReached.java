package io.homeroom.progress.answering;

/** The child has solved as many tasks as its parents allow in a day. */
public final class DailyLimitReached extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
