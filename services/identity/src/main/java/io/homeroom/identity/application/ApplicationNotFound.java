package io.homeroom.identity.application;

/** There is no such application, or it is another's, which is the same to them. */
public final class ApplicationNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
