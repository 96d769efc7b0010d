package io.homeroom.identity.session;

/** Somebody has proved who they are, and is not let in all the same. */
public abstract class NotAdmitted extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
