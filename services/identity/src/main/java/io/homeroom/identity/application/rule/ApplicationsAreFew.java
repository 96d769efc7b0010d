package io.homeroom.identity.application.rule;

/** Somebody has applied too often lately. */
public final class ApplicationsAreFew extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
