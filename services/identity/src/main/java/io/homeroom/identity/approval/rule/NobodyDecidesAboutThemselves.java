package io.homeroom.identity.approval.rule;

/** Whom an act is about, neither requests it nor decides about it. */
public final class NobodyDecidesAboutThemselves extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
