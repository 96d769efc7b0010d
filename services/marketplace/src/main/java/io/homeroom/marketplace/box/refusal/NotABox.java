package io.homeroom.marketplace.box.refusal;

/** It is not sent, or costs no money: nobody gets it each month. */
public final class NotABox extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
