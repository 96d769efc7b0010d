package io.homeroom.payments.provider;

/** What a happening is about is not known yet: it is to be told again later. */
public final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotYet(String what) {
    super(what);
  }
}
