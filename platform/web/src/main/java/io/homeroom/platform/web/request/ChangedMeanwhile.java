package io.homeroom.platform.web.request;

/** What the caller changes is not what it has seen any more. */
public final class ChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
