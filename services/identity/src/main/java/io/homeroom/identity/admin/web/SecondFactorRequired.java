package io.homeroom.identity.admin.web;

/** An admin has not turned on the second factor. */
final class SecondFactorRequired extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
