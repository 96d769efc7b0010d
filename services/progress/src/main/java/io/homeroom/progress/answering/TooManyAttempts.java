package io.homeroom.progress.answering;

/** A child has guessed too often within a minute. */
public final class TooManyAttempts extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
