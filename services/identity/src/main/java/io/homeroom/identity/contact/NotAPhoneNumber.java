package io.homeroom.identity.contact;

/** The text is no phone number with its country code. */
public final class NotAPhoneNumber extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotAPhoneNumber() {
    super("not a phone number with its country code");
  }
}
