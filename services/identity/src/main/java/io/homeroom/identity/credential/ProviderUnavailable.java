package io.homeroom.identity.credential;

import org.jspecify.annotations.Nullable;

/** The identity provider does not answer, or not as it should. */
public class ProviderUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ProviderUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
