package io.homeroom.platform.web.problem;

import tools.jackson.databind.DatabindException;

/**
 * For a service that turns JSON into objects itself, a merge patch perhaps: what the client sent
 * does not fit. Answered as Spring MVC's own reading of bodies is.
 */
public final class UnreadableBody extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableBody(DatabindException cause) {
    super("The body does not fit", cause);
  }
}
