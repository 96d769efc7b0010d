package io.homeroom.identity.activity.anchor;

/** An entry's number and mac; the newest, unless it says otherwise. */
public record Head(long sequence, String mac) {
  /** What the first entry follows. */
  public static final Head BEGINNING = new Head(0, "");
}
