package io.homeroom.identity.contact;

/** The text is no address to which mail can go. */
public final class NotAnEmailAddress extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotAnEmailAddress() {
    super("not an e-mail address");
  }
}
