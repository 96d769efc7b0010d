package io.homeroom.identity.application.rule;

/** The applicant is shut out: that is to be decided first. */
public final class ApplicantsAreNotSuspended extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
