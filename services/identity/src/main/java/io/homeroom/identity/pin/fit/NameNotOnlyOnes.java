package io.homeroom.identity.pin.fit;

/** Another child of the family has the same name: by name and PIN, nobody could tell them apart. */
public final class NameNotOnlyOnes extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
