package io.homeroom.identity.child.rule;

/** Nobody who is a child today was born on that day. */
public final class NotAChildsBirthday extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotAChildsBirthday() {
    super("not the birthday of a child");
  }
}
