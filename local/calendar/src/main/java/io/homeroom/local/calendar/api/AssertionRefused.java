package io.homeroom.local.calendar.api;

/** An assertion is not the account's, or not now. */
final class AssertionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AssertionRefused(String message) {
    super(message);
  }
}
