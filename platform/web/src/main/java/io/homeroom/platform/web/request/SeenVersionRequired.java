package io.homeroom.platform.web.request;

/** A change has to say which version it is a change of. */
public final class SeenVersionRequired extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
