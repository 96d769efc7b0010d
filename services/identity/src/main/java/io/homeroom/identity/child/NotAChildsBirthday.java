package io.homeroom.identity.child;

/** Nobody who is a child today was born on that day. */
public final class NotAChildsBirthday extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotAChildsBirthday() {
    super("not the birthday of a child");
  }
}
