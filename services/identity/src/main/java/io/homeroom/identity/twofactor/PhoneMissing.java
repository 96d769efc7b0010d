package io.homeroom.identity.twofactor;

/** Nothing can be sent by SMS to somebody without a phone number. */
public final class PhoneMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
