package io.homeroom.identity.application.rule;

/** It has been approved, rejected or withdrawn. */
public final class ApplicationIsDecidedOnce extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
