package io.homeroom.identity.approval.rule;

/** Who decides or has requested it, is no superadmin any more, or is suspended. */
public final class SuperadminsMustBeInOffice extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
