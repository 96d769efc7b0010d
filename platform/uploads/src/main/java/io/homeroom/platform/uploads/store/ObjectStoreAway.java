package io.homeroom.platform.uploads.store;

/** The object store failed. */
public final class ObjectStoreAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ObjectStoreAway(Throwable cause) {
    super(cause);
  }
}
