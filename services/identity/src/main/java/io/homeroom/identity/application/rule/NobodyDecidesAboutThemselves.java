package io.homeroom.identity.application.rule;

/** It is the admin's own. */
public final class NobodyDecidesAboutThemselves extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
