package io.homeroom.platform.web.request;

import java.io.IOException;

/** The request has a bigger body than the service takes. */
public final class BodyTooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLarge(long limit) {
    super("The body has more than " + limit + " bytes");
  }
}
