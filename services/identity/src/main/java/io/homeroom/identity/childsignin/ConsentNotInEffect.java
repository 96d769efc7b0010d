package io.homeroom.identity.childsignin;

/** The child is under thirteen, and its parents do not allow that anything of it is processed. */
public final class ConsentNotInEffect extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
